# The example month settled by users of the C interface in every language, and the programs of the pages in each.
enable_language(C)
set(timesheet ${PROJECT_SOURCE_DIR}/docs/examples/2025-03.json)
set(here ${CMAKE_CURRENT_SOURCE_DIR})
set(judge ${Python3_EXECUTABLE} ${here}/settles_the_month.py ${timesheet})
set(installed_environment
  LD_LIBRARY_PATH=${installed}/${CMAKE_INSTALL_LIBDIR}
  PKG_CONFIG_PATH=${installed}/${CMAKE_INSTALL_LIBDIR}/pkgconfig)

# C++, by each way that leads to the target stottekontakt::capi.
add_executable(cpp_settle_month cpp/settle_month.cpp)
target_compile_features(cpp_settle_month PRIVATE cxx_std_20)
target_link_libraries(cpp_settle_month PRIVATE stottekontakt::capi)
add_test(NAME consumer.cpp COMMAND ${judge} $<TARGET_FILE:cpp_settle_month>)
add_cmake_user(cpp.find_package cpp ${CMAKE_CXX_COMPILER} ${find_installed} -DCMAKE_CXX_FLAGS=${CMAKE_CXX_FLAGS})
if(CLANG_CXX AND NOT CMAKE_CXX_FLAGS MATCHES "-fsanitize")
  add_cmake_user(cpp.find_package_with_clang cpp ${CLANG_CXX} ${find_installed})
endif()
# The one user that builds the whole library: about 100 seconds of one processor the first time.
add_cmake_user(cpp.add_subdirectory cpp/add_subdirectory ${CMAKE_CXX_COMPILER} -DSTOTTEKONTAKT_SOURCE=${PROJECT_SOURCE_DIR})
set_tests_properties(consumer.cpp.add_subdirectory PROPERTIES PROCESSORS 2 TIMEOUT 1800)
add_test(NAME consumer.cpp.page
  COMMAND ${Python3_EXECUTABLE} ${here}/page_shows.py cmake ${here}/cpp/CMakeLists.txt)

# add_user(<language> [OPTIONAL] [NEEDS <variable>=<package> ...] BUILD <shell line> RUN <command> ...
#          [PAGE <fence> <file> <shell line>])
# A program of a user that BUILD builds in a folder of its own and RUN runs there, and the programs of the pages, see
# page_examples.py. Where a tool is missing, the tests fail and name its package; an OPTIONAL language is skipped.
function(add_user language)
  cmake_parse_arguments(PARSE_ARGV 1 user OPTIONAL BUILD "NEEDS;RUN;PAGE")
  set(build_dir ${CMAKE_CURRENT_BINARY_DIR}/${language})
  file(MAKE_DIRECTORY ${build_dir})
  set(program sh -e -c "${user_BUILD}\nexec \"$@\"" sh ${judge} ${user_RUN})
  set(page ${Python3_EXECUTABLE} ${here}/page_examples.py ${user_PAGE})

  set(missing)
  foreach(need IN LISTS user_NEEDS)
    string(REGEX MATCH "^(.+)=(.+)$" need ${need})
    if(NOT ${CMAKE_MATCH_1})
      list(APPEND missing ${CMAKE_MATCH_2})
    endif()
  endforeach()
  if(missing)
    list(JOIN missing " " missing)
    set(status 1)
    if(user_OPTIONAL)
      set(status 77)
    endif()
    set(program sh -c "echo 'Not run, for want of Debian packages: ${missing}. Install them and configure again.'
      exit ${status}")
    set(page ${program})
  endif()

  set(tests consumer.${language})
  add_test(NAME consumer.${language} COMMAND ${program} WORKING_DIRECTORY ${build_dir})
  if(user_PAGE)
    list(APPEND tests consumer.${language}.page)
    add_test(NAME consumer.${language}.page COMMAND ${page})
    set_tests_properties(consumer.${language}.page PROPERTIES DEPENDS consumer.${language})
  endif()
  set_tests_properties(${tests} PROPERTIES
    ENVIRONMENT "${installed_environment}" FIXTURES_REQUIRED installation SKIP_RETURN_CODE 77)
endfunction()

set(flags "$('${PKG_CONFIG_EXECUTABLE}' --cflags --libs stottekontakt-c)")
set(c "'${CMAKE_C_COMPILER}' -std=c99 -pedantic-errors -Wall -Wextra -Werror ${CMAKE_C_FLAGS}")
add_user(c
  BUILD "${c} '${here}/c/settle_month.c' ${flags} -o settle_month"
  RUN ./settle_month
  PAGE c example.c "${c} $program ${flags} -o $folder/example && $folder/example")
add_user(cpp.pkg_config
  BUILD "'${CMAKE_CXX_COMPILER}' -std=c++20 ${CMAKE_CXX_FLAGS} '${here}/cpp/settle_month.cpp' ${flags} -o settle_month"
  RUN ./settle_month)

# What follows loads the library into a program that is not built here, which the sanitizers do not bear.
if(CMAKE_CXX_FLAGS MATCHES "-fsanitize")
  return()
endif()

find_program(MCS mcs)
find_program(MONO mono)
add_user(csharp NEEDS MCS=mono-mcs MONO=mono-runtime
  BUILD "'${MCS}' -warnaserror -out:SettleMonth.exe '${here}/csharp/'*.cs"
  RUN ${MONO} SettleMonth.exe
  PAGE csharp Settle.cs "'${MCS}' -warnaserror -out:$folder/Settle.exe $program && '${MONO}' $folder/Settle.exe")

find_program(JAVAC javac)
find_program(JAVA java)
find_file(JNA_JAR jna.jar PATHS /usr/share/java)
add_user(java NEEDS JAVAC=default-jdk-headless JAVA=default-jdk-headless JNA_JAR=libjna-java
  BUILD "'${JAVAC}' -Xlint:all,-serial -Werror -cp '${JNA_JAR}' -d . '${here}/java/'*.java"
  RUN ${JAVA} -cp ${JNA_JAR}:. SettleMonth
  PAGE java Settle.java "'${JAVA}' -cp '${JNA_JAR}' $program")

find_program(SQLITE3 sqlite3)
find_path(SQLITE3_INCLUDE_DIR sqlite3ext.h)
set(extension ${CMAKE_CURRENT_BINARY_DIR}/sqlite/stottekontakt_sqlite.so)
add_user(sqlite NEEDS SQLITE3=sqlite3 SQLITE3_INCLUDE_DIR=libsqlite3-dev
  BUILD "${c} -shared -fPIC '-I${SQLITE3_INCLUDE_DIR}' '${here}/sqlite/stottekontakt_sqlite.c' ${flags} \
    -o '${extension}'"
  RUN sh ${here}/sqlite/settle_month.sh
  PAGE sql settle.sql "cp '${extension}' $folder && ln -s $PWD/docs $folder && cd $folder
    '${SQLITE3}' -bail <$program")
if(SQLITE3 AND SQLITE3_INCLUDE_DIR)
  add_test(NAME consumer.sqlite.functions
    COMMAND ${Python3_EXECUTABLE} ${here}/sqlite/sqlite_test.py ${SQLITE3} ${extension} ${timesheet})
  set_tests_properties(consumer.sqlite.functions PROPERTIES
    ENVIRONMENT "${installed_environment}" FIXTURES_REQUIRED installation DEPENDS consumer.sqlite)
endif()

find_program(RUSTC rustc)
set(rustc "'${RUSTC}' --edition 2021 -L '${installed}/${CMAKE_INSTALL_LIBDIR}'")
add_user(rust OPTIONAL NEEDS RUSTC=rustc
  BUILD "${rustc} '${here}/rust/settle_month.rs' -o settle_month"
  RUN ./settle_month
  PAGE rust settle.rs "${rustc} $program -o $folder/settle && $folder/settle")

# koffi is installed by npm, where the user wants it: NODE_PATH says where.
find_program(NODE NAMES node nodejs)
set(koffi "'${NODE}' -e 'require(\"koffi\")' 2>/dev/null || {
  echo 'Not run: Node has no koffi. Run npm install koffi, set NODE_PATH to its node_modules.'
  exit 77
}")
add_user(node OPTIONAL NEEDS NODE=nodejs
  BUILD "${koffi}"
  RUN ${NODE} ${here}/node/settle_month.js
  PAGE javascript settle.js "${koffi}
    '${NODE}' $program")
