# Three Debian packages by CPack: the shared library, what is needed to build against it, and the command.
find_program(DPKG_SHLIBDEPS dpkg-shlibdeps REQUIRED)
find_program(FILE_PROGRAM file REQUIRED)  # CPack's own need
find_program(GZIP gzip REQUIRED)
mark_as_advanced(DPKG_SHLIBDEPS FILE_PROGRAM GZIP)
include(GNUInstallDirs)

get_target_property(soversion stottekontakt_capi SOVERSION)
set(CPACK_DEBIAN_LIBRARY_PACKAGE_NAME libstottekontakt${soversion})
set(CPACK_DEBIAN_DEV_PACKAGE_NAME libstottekontakt-dev)
set(CPACK_DEBIAN_COMMAND_PACKAGE_NAME stottekontakt)
set(debian_version ${PROJECT_VERSION}-1)
# Who builds the packages, as Debian's own tools are told.
if(DEFINED ENV{DEBEMAIL})
  set(maintainer "$ENV{DEBFULLNAME} <$ENV{DEBEMAIL}>")
else()
  set(maintainer "The stottekontakt authors <root@localhost>")
endif()

set(CPACK_GENERATOR DEB)
set(CPACK_COMPONENTS_ALL library dev command)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_PRE_BUILD_SCRIPTS ${PROJECT_SOURCE_DIR}/src/packaging/folder_permissions.cmake)
set(CPACK_PACKAGE_CONTACT "${maintainer}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "")  # each package has its own
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)

set(CPACK_DEBIAN_LIBRARY_PACKAGE_SECTION libs)
set(CPACK_DEBIAN_LIBRARY_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_LIBRARY_DESCRIPTION "pay of support contacts in Norwegian municipalities - C library
Settles the timesheets of support contacts (stoettekontakter) by the rules of
a municipality: what is paid, how much, by which rule, on whose reading.

This package has the shared library, for programs in any language that can
call C.")
set(CPACK_DEBIAN_DEV_PACKAGE_SECTION libdevel)
set(CPACK_DEBIAN_DEV_PACKAGE_DEPENDS "${CPACK_DEBIAN_LIBRARY_PACKAGE_NAME} (= ${debian_version}), \
libboost-dev | libboost1.81-dev, nettle-dev")
set(CPACK_DEBIAN_DEV_PACKAGE_SUGGESTS "stottekontakt, pkg-config, cmake")
set(CPACK_DEBIAN_DEV_DESCRIPTION "pay of support contacts in Norwegian municipalities - development
Settles the timesheets of support contacts (stoettekontakter) by the rules of
a municipality: what is paid, how much, by which rule, on whose reading.

This package has the C and C++ headers, the static libraries, the CMake
package, the pkg-config files, and the manual pages of the C interface.")
set(CPACK_DEBIAN_COMMAND_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_COMMAND_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_COMMAND_DESCRIPTION "pay of support contacts in Norwegian municipalities - command
Settles the timesheets of support contacts (stoettekontakter) by the rules of
a municipality: what is paid, how much, by which rule, on whose reading.

This package has the command, which settles files, answers questions about
single rules, and shows what a new rate does.")

# Files of the packages' own. Their dates follow SOURCE_DATE_EPOCH where it is set.
set(debian_dir ${PROJECT_BINARY_DIR}/debian)
string(TIMESTAMP date "%a, %d %b %Y %H:%M:%S +0000" UTC)
file(WRITE ${debian_dir}/changelog.Debian "stottekontakt (${debian_version}) unstable; urgency=medium

  * Version ${PROJECT_VERSION}; changelog.gz tells what is new.

 -- ${maintainer}  ${date}
")
configure_file(${PROJECT_SOURCE_DIR}/CHANGELOG.md ${debian_dir}/changelog COPYONLY)
foreach(file changelog changelog.Debian)
  execute_process(COMMAND ${GZIP} -9nf ${debian_dir}/${file} COMMAND_ERROR_IS_FATAL ANY)
endforeach()
foreach(component IN LISTS CPACK_COMPONENTS_ALL)
  string(TOUPPER ${component} COMPONENT)
  install(
    FILES ${PROJECT_SOURCE_DIR}/src/packaging/copyright ${debian_dir}/changelog.gz ${debian_dir}/changelog.Debian.gz
    DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/${CPACK_DEBIAN_${COMPONENT}_PACKAGE_NAME}
    COMPONENT ${component} EXCLUDE_FROM_ALL)
endforeach()

# The library has dpkg run ldconfig by a trigger. CPack would add a postinst and a postrm that run it; naming files that
# do not exist keeps it from that. It says so in two warnings.
file(WRITE ${debian_dir}/triggers "activate-noawait ldconfig\n")
file(WRITE ${debian_dir}/shlibs
  "libstottekontakt ${soversion} ${CPACK_DEBIAN_LIBRARY_PACKAGE_NAME} (>= ${PROJECT_VERSION})\n")
set(CPACK_DEBIAN_LIBRARY_PACKAGE_CONTROL_EXTRA
  ${debian_dir}/triggers ${debian_dir}/shlibs ${debian_dir}/postinst ${debian_dir}/postrm)

include(CPack)
