# find_package(stottekontakt)                       gives stottekontakt::stottekontakt: the rules, headers only; needs Boost
# find_package(stottekontakt COMPONENTS documents)  gives stottekontakt::documents too; needs Nettle when it is linked
# find_package(stottekontakt COMPONENTS capi)       gives stottekontakt::capi and capi_static: the C interface

include(CMakeFindDependencyMacro)
find_dependency(Boost 1.74 CONFIG)

include(${CMAKE_CURRENT_LIST_DIR}/stottekontaktTargets.cmake)
include(${CMAKE_CURRENT_LIST_DIR}/stottekontakt_documentsTargets.cmake OPTIONAL RESULT_VARIABLE documents)
if(documents)
  set(stottekontakt_documents_FOUND TRUE)
endif()
unset(documents)
include(${CMAKE_CURRENT_LIST_DIR}/stottekontakt_capiTargets.cmake OPTIONAL RESULT_VARIABLE capi)
if(capi)
  set(stottekontakt_capi_FOUND TRUE)
endif()
unset(capi)

foreach(component IN LISTS stottekontakt_FIND_COMPONENTS)
  if(stottekontakt_FIND_REQUIRED_${component} AND NOT stottekontakt_${component}_FOUND)
    set(stottekontakt_FOUND FALSE)
    set(stottekontakt_NOT_FOUND_MESSAGE
      "This installation of stottekontakt has no component '${component}'. Its components are documents and capi, built with -DSTOTTEKONTAKT_DOCUMENTS=ON and -DSTOTTEKONTAKT_CAPI=ON.")
  endif()
endforeach()
