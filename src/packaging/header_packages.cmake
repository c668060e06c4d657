# For a cross build on Debian: the libraries of which only headers are needed, taken from /usr/include through a folder
# of links, so that no other header of this machine comes along. Given as CMAKE_PROJECT_TOP_LEVEL_INCLUDES: a package in
# CMAKE_FIND_PACKAGE_REDIRECTS_DIR is found before any other. Its version is looked at by the builds for this machine.
set(headers ${CMAKE_BINARY_DIR}/headers)
file(MAKE_DIRECTORY ${headers})
foreach(folder boost nlohmann fmt kainjow toml++)
  if(NOT IS_DIRECTORY /usr/include/${folder})
    message(FATAL_ERROR "There is no /usr/include/${folder}. Install the build_packages of ./bootstrap.")
  endif()
  file(CREATE_LINK /usr/include/${folder} ${headers}/${folder} SYMBOLIC)
endforeach()
set(MUSTACHE_INCLUDE_DIR ${headers} CACHE PATH "" FORCE)
set(TOMLPLUSPLUS_INCLUDE_DIR ${headers} CACHE PATH "" FORCE)

function(header_package name target)
  string(TOLOWER ${name} package)
  set(package ${CMAKE_FIND_PACKAGE_REDIRECTS_DIR}/${package})
  file(WRITE ${package}-config-version.cmake "set(PACKAGE_VERSION_COMPATIBLE TRUE)\n")
  file(WRITE ${package}-config.cmake "add_library(${target} INTERFACE IMPORTED)\n"
    "set_target_properties(${target} PROPERTIES INTERFACE_INCLUDE_DIRECTORIES [[${headers}]])\n"
    "set_target_properties(${target} PROPERTIES INTERFACE_COMPILE_DEFINITIONS [[${ARGN}]])\n")
endfunction()
header_package(Boost Boost::headers)
header_package(fmt fmt::fmt-header-only FMT_HEADER_ONLY=1)
header_package(nlohmann_json nlohmann_json::nlohmann_json)
