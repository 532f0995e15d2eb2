# Every translations/crmlink_<language>.ts is compiled and put into the given library under :/i18n; a new language needs no
# edit here. update_translations collects the texts anew. English is the language of the sources, so its file holds only what
# lupdate cannot know: the words for one and for many.
function(crmlink_translations target)
    set(folder ${PROJECT_SOURCE_DIR}/translations)
    file(GLOB translations CONFIGURE_DEPENDS ${folder}/crmlink_*.ts)
    qt_add_lrelease(${target} NO_GLOBAL_TARGET TS_FILES ${translations} OPTIONS -silent QM_FILES_OUTPUT_VARIABLE compiled)
    qt_add_resources(${target} translations PREFIX /i18n BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${compiled})

    set(english ${folder}/crmlink_en.ts)
    list(REMOVE_ITEM translations ${english})
    set(options -no-obsolete -locations none -source-language en)
    set(commands COMMAND Qt6::lupdate ${options} -pluralonly app wizard -ts ${english})
    if(translations)
        list(APPEND commands COMMAND Qt6::lupdate ${options} app wizard -ts ${translations})
    endif()
    add_custom_target(update_translations ${commands} WORKING_DIRECTORY ${PROJECT_SOURCE_DIR} VERBATIM)
endfunction()
