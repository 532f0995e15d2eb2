# ccache, where there is one. The base directory lets checkouts in different places share results; precompiled headers
# need the named sloppiness (ccache's manual, "Precompiled headers").
find_program(CRMLINK_CCACHE ccache)
if(CRMLINK_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
        CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${CRMLINK_CCACHE})
endif()
