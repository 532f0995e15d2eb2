# crmlink_options: what every target of ours is compiled with.
add_library(crmlink_options INTERFACE)
target_compile_definitions(crmlink_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)

if(MSVC)
    target_compile_options(crmlink_options INTERFACE /W4 /permissive- /utf-8 $<$<BOOL:${CRMLINK_WERROR}>:/WX>)
else()
    target_compile_options(crmlink_options INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wold-style-cast
        $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>
        $<$<CONFIG:Release>:-fstack-protector-strong>
        $<$<BOOL:${CRMLINK_WERROR}>:-Werror>)
    if(CRMLINK_SANITIZE)
        # Without vptr: Qt WebEngine's objects have no RTTI, and some of them are handed to us.
        target_compile_options(crmlink_options INTERFACE
            -fsanitize=${CRMLINK_SANITIZE} -fno-sanitize=vptr -fno-omit-frame-pointer -fno-sanitize-recover=all)
        target_link_options(crmlink_options INTERFACE -fsanitize=${CRMLINK_SANITIZE})
    else()
        target_compile_definitions(crmlink_options INTERFACE $<$<CONFIG:Release>:_FORTIFY_SOURCE=2>)
    endif()
    if(UNIX AND NOT APPLE)
        target_link_options(crmlink_options INTERFACE $<$<CONFIG:Release>:-Wl,-z,relro,-z,now>)
        find_program(CRMLINK_MOLD mold)
        if(CRMLINK_MOLD)
            target_link_options(crmlink_options INTERFACE $<$<NOT:$<CONFIG:Release>>:-fuse-ld=mold>)
        endif()
    endif()
endif()
