# SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
# SPDX-License-Identifier: Apache-2.0

# cmake -D JSON=… -D OUTPUT=… -P errortexts.cmake: writes the texts of the table of error texts as a source that lupdate
# reads; they are translated where they are shown.
file(READ ${JSON} json)
set(source "")
macro(add_text)
  string(JSON text ERROR_VARIABLE error GET "${json}" ${ARGN})
  if(NOT error)
    string(REPLACE "\\" "\\\\" text "${text}")
    string(REPLACE "\"" "\\\"" text "${text}")
    string(APPEND source "QT_TRANSLATE_NOOP(\"sme::ErrorTexts\", \"${text}\")\n")
  endif()
endmacro()
string(JSON kinds LENGTH "${json}" kinds)
math(EXPR last_kind "${kinds} - 1")
foreach(kind RANGE ${last_kind})
  add_text(kinds ${kind} effect)
  string(JSON causes LENGTH "${json}" kinds ${kind} causes)
  math(EXPR last_cause "${causes} - 1")
  foreach(cause RANGE ${last_cause})
    foreach(field cause remedy check)
      add_text(kinds ${kind} causes ${cause} ${field})
    endforeach()
  endforeach()
endforeach()
file(WRITE ${OUTPUT} "${source}")
