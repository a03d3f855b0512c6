/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

/* Each file, its cells with ¦ between them, and its rows with ¶ behind each. */
static const struct {
  const char *file;
  const char *cells;
} csv_cases[] = {
  /* RFC 4180. */
  { "a,b\r\n1,2\r\n", "a¦b¶1¦2¶" },
  { "a,b\r\n1,2", "a¦b¶1¦2¶" },
  { "a,b\r\n\"1\",\"2\"\r\n", "a¦b¶1¦2¶" },
  { "a,b\r\n\"1,5\",2\r\n", "a¦b¶1,5¦2¶" },
  { "a,b\r\n\"1\r\n5\",2\r\n", "a¦b¶1\r\n5¦2¶" },
  { "a,b\r\n\"1\n5\",2\r\n", "a¦b¶1\n5¦2¶" },
  { "a,b\r\n\"1\"\"5\",2\r\n", "a¦b¶1\"5¦2¶" },
  { "a,b\r\n\"\"\"\",2\r\n", "a¦b¶\"¦2¶" },
  { "a,b\r\n\"\"\"\"\"\",2\r\n", "a¦b¶\"\"¦2¶" },
  { "a,b\r\n\"\",2\r\n", "a¦b¶¦2¶" },
  { "a,b\r\n,2\r\n", "a¦b¶¦2¶" },
  { "a,b\r\n\"a\"\"b\"\"c\",\"d\"\"\"\r\n", "a¦b¶a\"b\"c¦d\"¶" },
  { "a,b\r\n\"\"\"x\"\"\",2\r\n", "a¦b¶\"x\"¦2¶" },
  { "a,b\r\n x , y \r\n", "a¦b¶ x ¦ y ¶" },
  /* Line ends. */
  { "a,b\n1,2\n", "a¦b¶1¦2¶" },
  { "a,b\r1,2\r", "a¦b¶1¦2¶" },
  { "a,b\r1,2", "a¦b¶1¦2¶" },
  { "a,b\n1,2\r\n3,4\r5,6", "a¦b¶1¦2¶3¦4¶5¦6¶" },
  { "a,b\r\"1\r5\",2\r", "a¦b¶1\r5¦2¶" },
  { "a,b\r\r\n1,2\r\r\n", "a¦b¶1¦2¶" },
  { "a,b\n\"\n\",\"\r\"\n", "a¦b¶\n¦\r¶" },
  /* Separators. */
  { "a;b\n1;2\n", "a¦b¶1¦2¶" },
  { "a\tb\n1\t2\n", "a¦b¶1¦2¶" },
  { "a|b\n1|2\n", "a¦b¶1¦2¶" },
  { "a;b\n1,5;2,5\n3,5;4,5\n", "a¦b¶1,5¦2,5¶3,5¦4,5¶" },
  { "a;b\nx, y and z;2\nu;4\n", "a¦b¶x, y and z¦2¶u¦4¶" },
  { "a,b\nx;y,2\nu,4\n", "a¦b¶x;y¦2¶u¦4¶" },
  { "a\tb\nx,y\t2;3\n", "a¦b¶x,y¦2;3¶" },
  { "a,b\n\"1;2;3\",\"4;5;6\"\n", "a¦b¶1;2;3¦4;5;6¶" },
  { "name\nAli\nSara\n", "name¶Ali¶Sara¶" },
  { "name\n\"Ali\"\n", "name¶Ali¶" },
  { "sep=;\na;b,c\n1;2,3\n", "a¦b,c¶1¦2,3¶" },
  { "sep=;\r\na;b\r\n", "a¦b¶" },
  { "SEP=|\na|b\n", "a¦b¶" },
  { "\"sep=;\"\na;b\n", "a¦b¶" },
  { "sep=\t\na\tb\n", "a¦b¶" },
  { "sep=:\na:b,c,d\n", "a¦b,c,d¶" },
  { "sep=,", "" },
  { "sep=,;\n1,2;\n", "sep=¦;¶1¦2;¶" },
  { "sep,b\n1,2\n", "sep¦b¶1¦2¶" },
  /* Rows and columns that are empty. */
  { "", "" },
  { "\n", "" },
  { "\n\n\n", "" },
  { ",,\n,,\n", "" },
  { " , ,\t\n", "" },
  { "a,b\n\n\n1,2\n\n", "a¦b¶1¦2¶" },
  { "a,b\n,\n1,2\n  \n", "a¦b¶1¦2¶" },
  { "\n\na,b\n1,2\n", "a¦b¶1¦2¶" },
  { "a,b,,\n1,2,,\n", "a¦b¶1¦2¶" },
  { ",a,,b\n,1,,2\n", "¦a¦¦b¶¦1¦¦2¶" },
  { "a,b\n\"\",\"\"\n1,2\n", "a¦b¶1¦2¶" },
  { "a,b,c\n1\n1,2,3\n", "a¦b¦c¶1¶1¦2¦3¶" },
  { "a,b\n1,2,3,4\n", "a¦b¶1¦2¦3¦4¶" },
  { "a,b\n1,\n", "a¦b¶1¶" },
  { "a,b\n1,", "a¦b¶1¶" },
  { "x", "x¶" },
  { "\"x\"", "x¶" },
  { ",", "" },
  { ",x", "¦x¶" },
  /* Quotation marks as people write them. */
  { "a,b\n5\" pipe,2\n", "a¦b¶5\" pipe¦2¶" },
  { "a,b\nthe \"Front\",2\n", "a¦b¶the \"Front\"¦2¶" },
  { "a,b\nx\"\"y,2\n", "a¦b¶x\"\"y¦2¶" },
  { "a, b\n\"1, 5\", \"2, 5\"\n", "a¦ b¶1, 5¦2, 5¶" },
  { "a,b\n\"1\" ,\"2\"  \n", "a¦b¶1¦2¶" },
  { "a,b\n\"the \"Front\" of x\",2\n", "a¦b¶the \"Front\" of x¦2¶" },
  { "a,b\n\"the \"Front\"\",2\n3,4\n", "a¦b¶\"the \"Front\"\"¦2¶3¦4¶" },
  { "a,b\n\"x,2\n3,4\n", "a¦b¶\"x¦2¶3¦4¶" },
  { "a,b\n\"x,2\n\"y,4\n", "a¦b¶\"x¦2¶\"y¦4¶" },
  { "a,b\n1,\"\n", "a¦b¶1¦\"¶" },
  { "\"", "\"¶" },
  { "\"\"\"", "\"\"\"¶" },
  { "\"a\"\"", "\"a\"\"¶" },
  { "a,b\n'1,5',2\n", "a¦b¶'1¦5'¦2¶" },
  { "a\tb\n\"1\t5\"\t2\n", "a¦b¶1\t5¦2¶" },
  { "a,b\n\"x\" y,2\n3,\"z\"\n", "a¦b¶x\" y,2\n3,\"z¶" },
  /* Letters. */
  { "\xEF\xBB\xBF"
    "a,b\n1,2\n",
    "a¦b¶1¦2¶" },
  { "\xEF\xBB\xBF\"a\",b\n", "a¦b¶" },
  { "\xEF\xBB\xBFsep=;\na;b\n", "a¦b¶" },
  { "\xEF\xBB\xBF", "" },
  { "الاسم,الصفة\nعلي,رئيس\n", "الاسم¦الصفة¶علي¦رئيس¶" },
  { "الاسم؛الصفة\n", "الاسم؛الصفة¶" },
  { "İsim;Görev\n\"Şükrü \"\"X\"\"\";Başkan\n", "İsim¦Görev¶Şükrü \"X\"¦Başkan¶" },
  { "a,b\n😀,\"😀\"\"\"\n", "a¦b¶😀¦😀\"¶" },
};
