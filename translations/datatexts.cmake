# SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
# SPDX-License-Identifier: Apache-2.0

# cmake -D DATA=… -D OUTPUT=… -P datatexts.cmake: writes the texts for people in the data files (the table of error texts, the
# recipes) as a source that lupdate reads; they are translated where they are shown. The escapes of JSON are those of C++.
set(source "")

# add_texts(CONTEXT FILE FIELD...): the texts of these fields, wherever they stand in the file.
function(add_texts context file)
  list(JOIN ARGN "|" fields)
  file(READ ${file} json)
  # What would part a list, or keep it together.
  string(REPLACE ";" "@semicolon@" json "${json}")
  string(REPLACE "[" "@open@" json "${json}")
  string(REPLACE "]" "@close@" json "${json}")
  string(REGEX MATCHALL "\"(${fields})\": \"([^\"\\]|\\\\.)*\"" texts "${json}")
  foreach(text IN LISTS texts)
    string(REGEX REPLACE "^\"[A-Za-z]+\": " "" text "${text}")
    string(APPEND source "QT_TRANSLATE_NOOP(\"${context}\", ${text})\n")
  endforeach()
  string(REPLACE "@semicolon@" ";" source "${source}")
  string(REPLACE "@open@" "[" source "${source}")
  string(REPLACE "@close@" "]" source "${source}")
  set(source "${source}" PARENT_SCOPE)
endfunction()

add_texts(sme::ErrorTexts ${DATA}/errortexts.json effect cause remedy check)
file(GLOB recipes ${DATA}/recipes/*.json)
foreach(recipe IN LISTS recipes)
  add_texts(sme::Recipes ${recipe} title about caBundle credentialsNote meaning)
endforeach()
file(WRITE ${OUTPUT} "${source}")
