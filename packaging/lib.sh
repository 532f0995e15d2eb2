# shellcheck shell=bash
# For packaging/try, check and lint: makes sure that everything needed is installed. Sourced, never run.

crmlink_packaging=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)

say() { printf '%s\n' "$*" >&2; }

die() {
    say "$@"
    exit 1
}

# The packages of the given groups (build, test, lint), one a line, alternatives as a|b.
wanted_packages() {
    local package group
    while read -r package group _; do
        case "$package" in '' | '#'*) continue ;; esac
        case " $* " in *" $group "*) printf '%s\n' "$package" ;; esac
    done <"$crmlink_packaging/apt-packages"
}

is_installed() { [ "$(dpkg-query --show --showformat='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }

is_available() { [ -n "$(apt-cache show --no-all-versions "$1" 2>/dev/null)" ]; }

# Of the packages given, those to install (a name each), and on descriptor 3 those that this system does not know.
missing_packages() {
    local wanted name found
    local -a names
    for wanted in "$@"; do
        IFS='|' read -ra names <<<"$wanted"
        found=
        for name in "${names[@]}"; do
            if is_installed "$name"; then
                found=installed
                break
            fi
        done
        [ -z "$found" ] || continue
        for name in "${names[@]}"; do
            if is_available "$name"; then
                found=$name
                printf '%s\n' "$name"
                break
            fi
        done
        [ -n "$found" ] || printf '%s\n' "$wanted" >&3
    done
}

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        die "This needs root, and there is no sudo. Run as root: $*"
    fi
}

apt_install() { as_root env DEBIAN_FRONTEND=noninteractive apt-get install --yes --quiet --no-install-recommends "$@"; }

install_with_apt() {
    local -a wanted missing unknown
    local scratch
    mapfile -t wanted < <(wanted_packages "$@")
    scratch=$(mktemp)
    mapfile -t missing < <(missing_packages "${wanted[@]}" 3>"$scratch")
    if [ -s "$scratch" ]; then # an empty or an old index
        as_root apt-get update --quiet
        mapfile -t missing < <(missing_packages "${wanted[@]}" 3>"$scratch")
    fi
    mapfile -t unknown <"$scratch"
    rm -f "$scratch"
    if [ "${#unknown[@]}" -gt 0 ]; then
        say "This system has no package for:"
        say "$(printf '  %s\n' "${unknown[@]}")"
        die "CrmLink is built on Debian 12, Ubuntu 24.04 and later."
    fi
    [ "${#missing[@]}" -gt 0 ] || return 0
    say "Installing ${#missing[@]} packages that CrmLink is built with."
    if ! apt_install "${missing[@]}"; then
        as_root apt-get update --quiet
        apt_install "${missing[@]}" || die "The packages above could not be installed."
    fi
}

# A system without apt: names what is missing and stops.
require_elsewhere() {
    local -a missing=()
    local tool
    command -v c++ >/dev/null || missing+=("a C++20 compiler")
    command -v ninja >/dev/null || missing+=("Ninja")
    case " $* " in *" test "*)
        for tool in psql gnome-keyring-daemon dbus-run-session; do
            command -v "$tool" >/dev/null || missing+=("$tool (for tests)")
        done
        ;;
    esac
    case " $* " in *" lint "*)
        for tool in clang++ clang-format clang-tidy clazy-standalone shellcheck; do
            command -v "$tool" >/dev/null || missing+=("$tool")
        done
        ;;
    esac
    if ! command -v cmake >/dev/null; then
        missing+=("CMake 3.25 or later, Qt 6.4 or later (Base, Svg, HttpServer, WebSockets, Tools, WebEngine), QtKeychain for Qt 6, tl::expected, toml++, CLI11")
    elif [ "${#missing[@]}" = 0 ]; then
        local scratch line
        scratch=$(mktemp -d)
        while read -r line; do
            case "$line" in *"missing: "*) missing+=("${line#*missing: }") ;; esac
        done < <(cmake -G Ninja -S "$crmlink_packaging/probe" -B "$scratch" 2>&1)
        rm -rf "$scratch"
    fi
    [ "${#missing[@]}" -gt 0 ] || return 0
    say "This is neither Debian nor Ubuntu, so nothing is installed for you. Missing:"
    say "$(printf '  %s\n' "${missing[@]}")"
    die "Install them, then run this again. What each is for: packaging/apt-packages (Debian's names)."
}

# need GROUP…: after this everything for these groups is there, or the script has stopped.
need() {
    if is_debian_like; then
        install_with_apt "$@"
    else
        require_elsewhere "$@"
    fi
}

is_debian_like() {
    command -v apt-get >/dev/null && command -v dpkg-query >/dev/null || return 1
    local id like
    # shellcheck disable=SC1091
    id=$(. /etc/os-release 2>/dev/null && printf '%s' "${ID:-}")
    # shellcheck disable=SC1091
    like=$(. /etc/os-release 2>/dev/null && printf '%s' "${ID_LIKE:-}")
    case " $id $like " in *" debian "* | *" ubuntu "*) return 0 ;; *) return 1 ;; esac
}
