#include "base/WindowsPrivateFile.h"

// No Qt here: this is tried with MinGW and Wine, for which there is none.
#ifdef _WIN32

#include <windows.h>
// after windows.h
#include <sddl.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>

namespace crmlink
{

namespace
{

/// In the spelling of access lists; empty on failure.
std::wstring currentUser()
{
    HANDLE token = nullptr;
    if (!OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &token))
        return {};
    alignas(TOKEN_USER) std::array<std::byte, sizeof(TOKEN_USER) + SECURITY_MAX_SID_SIZE> bytes{};
    DWORD size = 0;
    LPWSTR text = nullptr;
    std::wstring user;
    if (GetTokenInformation(token, TokenUser, bytes.data(), DWORD(bytes.size()), &size)
        && ConvertSidToStringSidW(reinterpret_cast<const TOKEN_USER *>(bytes.data())->User.Sid, &text)) {
        user = text;
        LocalFree(text);
    }
    CloseHandle(token);
    return user;
}

DWORD writeAndSync(HANDLE file, std::string_view bytes)
{
    constexpr std::size_t most = 1 << 20;
    while (!bytes.empty()) {
        DWORD written = 0;
        if (!WriteFile(file, bytes.data(), DWORD(std::min(bytes.size(), most)), &written, nullptr))
            return GetLastError();
        bytes.remove_prefix(written);
    }
    return FlushFileBuffers(file) ? ERROR_SUCCESS : GetLastError();
}

} // namespace

unsigned long writeNewPrivateFile(const wchar_t *path, std::string_view bytes)
{
    const std::wstring user = currentUser();
    if (user.empty())
        return GetLastError();
    // P: protected from what the folder would have it inherit.
    const std::wstring access = L"D:P(A;;FA;;;" + user + L')';
    SECURITY_ATTRIBUTES attributes{};
    attributes.nLength = sizeof attributes;
    if (!ConvertStringSecurityDescriptorToSecurityDescriptorW(access.c_str(), SDDL_REVISION_1, &attributes.lpSecurityDescriptor, nullptr))
        return GetLastError();
    const HANDLE file = CreateFileW(path, GENERIC_WRITE, 0, &attributes, CREATE_NEW, FILE_ATTRIBUTE_NORMAL, nullptr);
    const DWORD refused = GetLastError();
    LocalFree(attributes.lpSecurityDescriptor);
    if (file == INVALID_HANDLE_VALUE)
        return refused;
    const DWORD error = writeAndSync(file, bytes);
    CloseHandle(file);
    return error;
}

} // namespace crmlink

#endif
