# For packaging/windows/compile, read after project(): lets CMake plan with this system's Qt as if it were one for Windows.
list(APPEND CMAKE_CXX_IMPLICIT_INCLUDE_DIRECTORIES /usr/include) # or it would be named to MinGW, with Linux's own headers

# A library on Windows has a second file to link with; CMake asks where it is and, as nothing is linked, for no more.
function(crmlink_name_import_libraries)
    set(none ${CMAKE_BINARY_DIR}/none.a)
    file(TOUCH ${none})
    get_directory_property(targets DIRECTORY ${PROJECT_SOURCE_DIR} IMPORTED_TARGETS)
    foreach(target IN LISTS targets)
        get_target_property(type ${target} TYPE)
        if(type STREQUAL SHARED_LIBRARY)
            set_property(TARGET ${target} PROPERTY IMPORTED_IMPLIB ${none})
        endif()
    endforeach()
endfunction()
cmake_language(DEFER CALL crmlink_name_import_libraries)
