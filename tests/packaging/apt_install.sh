#!/usr/bin/env bash
# Installs the Debian packages of a folder with apt, builds and runs programs against them as a stranger would, and
# purges them again. Needs root, and so is no part of the test run. Usage: apt_install.sh [FOLDER], build/deb by default.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
folder=$(cd "${1:-$here/../../build/deb}" && pwd)
export DEBIAN_FRONTEND=noninteractive

packages=()
for deb in "$folder"/*.deb; do
  [[ -f $deb ]] || { echo "apt_install.sh: no package lies in $folder. Make them: ./bootstrap packages" >&2; exit 1; }
  packages+=("$(dpkg-deb -f "$deb" Package)")
done
if dpkg-query -W -f '${db:Status-Status}\n' "${packages[@]}" 2>/dev/null | grep -qx installed; then
  echo "apt_install.sh: one of ${packages[*]} is installed already. Remove it first." >&2
  exit 1
fi

work=$(mktemp -d)
trap 'apt-get purge -y -qq "${packages[@]}" &>/dev/null || true; rm -rf "$work"' EXIT
apt-get install -y -qq --no-install-recommends "$folder"/*.deb pkg-config cmake g++ >"$work/log" 2>&1 ||
  { cat "$work/log" >&2; exit 1; }
cd "$work"

echo "the command: $(stottekontakt --version), $(stottekontakt ask agr-01 received=2025-03-03 | tail -n 1)"
ldconfig -p | grep -o 'libstottekontakt\.so\.[0-9]* .*'

read -ra flags <<<"$(pkg-config --cflags --libs stottekontakt-c)"
cc -std=c99 -Wall -Wextra -Werror "$here/pay_of_a_visit.c" "${flags[@]}" -o c_user
echo "a user in C, by pkg-config: $(./c_user)"

for user in find_package documents; do
  cmake -S "$here/../consumer/$user" -B "$user" -DVERSION="$(pkg-config --modversion stottekontakt)" \
    -DUSER_MAIN="$here/../consumer/pay_of_a_visit.cpp" >"$work/log" 2>&1 && cmake --build "$user" >>"$work/log" 2>&1 ||
    { cat "$work/log" >&2; exit 1; }
  echo "a user in C++, by find_package ($user): $("./$user/user" | tail -n 1)"
done

apt-get purge -y -qq "${packages[@]}" >"$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }
for left in /usr/include/stottekontakt* /usr/share/stottekontakt /usr/bin/stottekontakt; do
  [[ ! -e $left ]] || { echo "apt_install.sh: $left is left after the purge" >&2; exit 1; }
done
! ldconfig -p | grep libstottekontakt
echo "installed, used and purged: ${packages[*]}"
