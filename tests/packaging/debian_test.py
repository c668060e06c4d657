"""The Debian packages: what is in them, that they are made twice alike, and that their users build and run.

They are packed from the build that is tested, without compression, and unpacked into a folder; apt_install.sh, beside
this file, installs them for good, which needs root.
"""

import argparse
import filecmp
import os
import pathlib
import re
import subprocess
import sys
import unittest

HERE = pathlib.Path(__file__).resolve().parent
DOCUMENTS_USER = HERE.parent / "consumer/documents"
EPOCH = "1735689600"
options = None


def run(*command, **more):
    answer = subprocess.run([str(part) for part in command], capture_output=True, text=True, timeout=300, **more)
    if answer.returncode:
        raise AssertionError(f"{' '.join(map(str, command))}\n{answer.stdout}{answer.stderr}")
    return answer.stdout


def pack(folder, *more, umask=0o022, **environment):
    run(options.cpack, "--config", options.build / "CPackConfig.cmake", "-B", folder, "-D",
        "CPACK_DEBIAN_COMPRESSION_TYPE=none", *more, cwd=options.build, umask=umask,
        env=dict(os.environ, SOURCE_DATE_EPOCH=EPOCH, **environment))
    run("rm", "-rf", folder / "_CPack_Packages")
    return {path.name.split("_")[0]: path for path in folder.glob("*.deb")}


class DebianPackages(unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        cls.work = options.build / "tests/packaging/debian"
        run("rm", "-rf", cls.work)
        cls.first = pack(cls.work / "first")
        cls.root = cls.work / "root"
        for package in cls.first.values():
            run("dpkg-deb", "-x", package, cls.root)
        cls.library = next(name for name in cls.first if re.fullmatch(r"libstottekontakt\d+", name))
        cls.libdir = f"usr/{options.libdir}"

    def files(self, package):
        """Path to type and permissions, owner, of everything but folders."""
        lines = run("dpkg-deb", "-c", self.first[package]).splitlines()
        found = [re.match(r"(\S+) (\S+)\s+\d+ \S+ \S+ \./(\S+)", line).groups() for line in lines]
        return {path: (mode, owner) for mode, owner, path in found if not mode.startswith("d")}

    def field(self, package, name):
        return run("dpkg-deb", "-f", self.first[package], name).strip()

    def test_there_are_three_packages_of_one_version(self):
        self.assertEqual(set(self.first), {self.library, "libstottekontakt-dev", "stottekontakt"})
        for package in self.first:
            self.assertEqual(self.field(package, "Version"), f"{options.version}-1")
            self.assertEqual(self.field(package, "Architecture"), run("dpkg", "--print-architecture").strip())

    def test_the_library_package_is_named_by_its_soname_and_has_only_the_library(self):
        number = self.library.removeprefix("libstottekontakt")
        library = f"{self.libdir}/libstottekontakt.so.{number}"
        self.assertIn(f"[libstottekontakt.so.{number}]", run("readelf", "-d", self.root / library))
        self.assertEqual({path for path in self.files(self.library) if not path.startswith("usr/share/doc/")},
                         {library, f"{self.libdir}/libstottekontakt.so.{options.version}"})
        self.assertNotIn(".debug_info", run("readelf", "-SW", self.root / library))
        control = self.work / "control"
        run("dpkg-deb", "-e", self.first[self.library], control)
        self.assertEqual((control / "triggers").read_text(), "activate-noawait ldconfig\n")
        self.assertEqual((control / "shlibs").read_text(),
                         f"libstottekontakt {number} {self.library} (>= {options.version})\n")
        self.assertEqual({path.name for path in control.iterdir()}, {"control", "md5sums", "shlibs", "triggers"})

    def test_the_development_package_has_headers_libraries_and_what_finds_them(self):
        paths = set(self.files("libstottekontakt-dev"))
        self.assertLess({
            "usr/include/stottekontakt.h",
            "usr/include/stottekontakt/stottekontakt.hpp",
            "usr/include/stottekontakt/documents/words.hpp",
            f"{self.libdir}/libstottekontakt.a",
            f"{self.libdir}/libstottekontakt.so",
            f"{self.libdir}/libstottekontakt_documents.a",
            f"{self.libdir}/cmake/stottekontakt/stottekontaktConfig.cmake",
            f"{self.libdir}/pkgconfig/stottekontakt.pc",
            f"{self.libdir}/pkgconfig/stottekontakt-c.pc",
            f"{self.libdir}/pkgconfig/stottekontakt-documents.pc",
            "usr/share/man/man3/stottekontakt.3.gz",
            "usr/share/man/man3/stk_settle.3.gz",
        }, paths)
        self.assertEqual([path for path in paths if "/man1/" in path or "/bin/" in path], [])

    def test_the_command_package_has_the_command_its_manual_page_the_regulation_the_profiles_and_the_schemas(self):
        profiles = {f"usr/share/stottekontakt/profiles/{name}.toml"
                    for name in ("generic", "huldt-lillevik", "unimicro-v3", "visma-lonn")}
        schemas = {f"usr/share/stottekontakt/schema/stottekontakt-{name}-1.schema.json"
                   for name in ("statement", "timesheet")}
        self.assertEqual({path for path in self.files("stottekontakt") if not path.startswith("usr/share/doc/")},
                         {"usr/bin/stottekontakt", "usr/share/man/man1/stottekontakt.1.gz",
                          "usr/share/man/nb/man1/stottekontakt.1.gz", "usr/share/man/nn/man1/stottekontakt.1.gz",
                          "usr/share/stottekontakt/regulations/oppdal.toml", *profiles, *schemas})
        self.assertEqual(run(self.root / "usr/bin/stottekontakt", "--version"), f"stottekontakt {options.version}\n")

    def test_each_package_says_what_it_depends_on(self):
        for package in (self.library, "stottekontakt"):
            depends = self.field(package, "Depends")
            for needed in ("libc6", "libstdc++6", "libnettle8"):
                self.assertRegex(depends, rf"(^|, ){re.escape(needed)}( \(>= |,|$)", package)
        self.assertIn("libxlsxwriter4 (>= ", self.field("stottekontakt", "Depends"))
        self.assertNotIn("xlsxwriter", self.field(self.library, "Depends"), "a workbook is the command's alone")
        self.assertEqual(self.field("libstottekontakt-dev", "Depends"),
                         f"{self.library} (= {options.version}-1), libboost-dev | libboost1.81-dev, nettle-dev")

    def test_every_file_is_roots_stands_in_one_package_and_is_documented(self):
        everything = [path for package in self.first for path in self.files(package)]
        self.assertEqual(len(everything), len(set(everything)))
        for package in self.first:
            files = self.files(package)
            for path, (mode, owner) in files.items():
                self.assertEqual(owner, "root/root", path)
                executable = path.startswith("usr/bin/")
                self.assertIn(mode, ("-rwxr-xr-x" if executable else "-rw-r--r--", "lrwxrwxrwx"), path)
            for name in ("copyright", "changelog.gz", "changelog.Debian.gz"):
                self.assertIn(f"usr/share/doc/{package}/{name}", files)

    def test_no_text_file_names_a_folder_of_the_build(self):
        for suffix in ("*.cmake", "*.pc", "*.h", "*.hpp"):
            found = list(self.root.rglob(suffix))
            self.assertTrue(found, suffix)
            for path in found:
                self.assertNotIn(str(options.build), path.read_text(encoding="utf-8"), path)

    def test_packed_again_they_are_the_same_to_the_byte(self):
        second = pack(self.work / "second", TZ="Pacific/Kiritimati")
        self.assertEqual(set(second), set(self.first))
        for package, path in second.items():
            self.assertTrue(filecmp.cmp(self.first[package], path, shallow=False), package)

    def test_a_builder_who_shares_nothing_still_packs_folders_everybody_can_read(self):
        package = pack(self.work / "strict", "-D", "CPACK_COMPONENTS_ALL=library", umask=0o077)[self.library]
        for line in run("dpkg-deb", "-c", package).splitlines():
            self.assertRegex(line, r"^(drwxr-xr-x|-rw-r--r--|lrwxrwxrwx) root/root ")

    def test_a_user_in_c_builds_with_pkg_config_and_runs(self):
        environment = dict(os.environ, PKG_CONFIG_PATH=str(self.root / self.libdir / "pkgconfig"),
                           LD_LIBRARY_PATH=str(self.root / self.libdir))
        flags = run(options.pkg_config, "--cflags", "--libs", "stottekontakt-c", env=environment).split()
        user = self.work / "c_user"
        run(options.cc, "-std=c99", "-Wall", "-Wextra", "-Werror", HERE / "pay_of_a_visit.c", *flags, "-o", user)
        self.assertEqual(run(user, env=environment), "279636 ore\n")
        needed = run("readelf", "-d", user)
        self.assertIn(f"[libstottekontakt.so.{self.library.removeprefix('libstottekontakt')}]", needed)

    def test_a_user_in_cpp_builds_with_find_package_and_runs(self):
        user = self.work / "cpp_user"
        run(options.cmake, "-S", DOCUMENTS_USER, "-B", user, f"-DCMAKE_PREFIX_PATH={self.root / 'usr'}",
            f"-DVERSION={options.version}", f"-DCMAKE_CXX_COMPILER={options.cxx}")
        run(options.cmake, "--build", user)
        self.assertRegex(run(user / "user"), r"^STK-CAN-01: .+\noppdal sha256:[0-9a-f]{64}\n$")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("cpack", "cmake", "pkg-config", "cc", "cxx", "libdir", "version"):
        parser.add_argument(f"--{name}", required=True)
    parser.add_argument("--build", required=True, type=pathlib.Path, help="the build folder")
    options, rest = parser.parse_known_args()
    unittest.main(argv=[sys.argv[0], *rest])
