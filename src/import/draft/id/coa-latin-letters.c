/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "import/draft/id/coa-latin-letters.h"

#include <stdlib.h>

typedef struct {
  gunichar letter;
  const char *latin; /* empty for what stands within a word and is left out */
} Letter;

/* Small letters that are no Latin ones with a mark, by code: of Latin, Greek, Cyrillic, Armenian,
 * Hebrew, Arabic (with Persian, Kurdish, Urdu), Syriac and Georgian. The vowels that Semitic
 * scripts leave out are left out here. */
static const Letter letters[] = {
  { 0x00ad, "" },   { 0x00c6, "ae" }, { 0x00d0, "d" },  { 0x00d8, "o" },    { 0x00de, "th" },
  { 0x00df, "ss" }, { 0x00e6, "ae" }, { 0x00f0, "d" },  { 0x00f8, "o" },    { 0x00fe, "th" },
  { 0x0110, "d" },  { 0x0111, "d" },  { 0x0126, "h" },  { 0x0127, "h" },    { 0x0131, "i" },
  { 0x0141, "l" },  { 0x0142, "l" },  { 0x014a, "ng" }, { 0x014b, "ng" },   { 0x0152, "oe" },
  { 0x0153, "oe" }, { 0x018f, "e" },  { 0x0259, "e" },  { 0x02bb, "" },     { 0x02bc, "" },
  { 0x02bd, "" },   { 0x02be, "" },   { 0x02bf, "" },   { 0x03b1, "a" },    { 0x03b2, "v" },
  { 0x03b3, "g" },  { 0x03b4, "d" },  { 0x03b5, "e" },  { 0x03b6, "z" },    { 0x03b7, "i" },
  { 0x03b8, "th" }, { 0x03b9, "i" },  { 0x03ba, "k" },  { 0x03bb, "l" },    { 0x03bc, "m" },
  { 0x03bd, "n" },  { 0x03be, "x" },  { 0x03bf, "o" },  { 0x03c0, "p" },    { 0x03c1, "r" },
  { 0x03c2, "s" },  { 0x03c3, "s" },  { 0x03c4, "t" },  { 0x03c5, "y" },    { 0x03c6, "f" },
  { 0x03c7, "ch" }, { 0x03c8, "ps" }, { 0x03c9, "o" },  { 0x0430, "a" },    { 0x0431, "b" },
  { 0x0432, "v" },  { 0x0433, "g" },  { 0x0434, "d" },  { 0x0435, "e" },    { 0x0436, "zh" },
  { 0x0437, "z" },  { 0x0438, "i" },  { 0x0439, "y" },  { 0x043a, "k" },    { 0x043b, "l" },
  { 0x043c, "m" },  { 0x043d, "n" },  { 0x043e, "o" },  { 0x043f, "p" },    { 0x0440, "r" },
  { 0x0441, "s" },  { 0x0442, "t" },  { 0x0443, "u" },  { 0x0444, "f" },    { 0x0445, "kh" },
  { 0x0446, "ts" }, { 0x0447, "ch" }, { 0x0448, "sh" }, { 0x0449, "shch" }, { 0x044a, "" },
  { 0x044b, "y" },  { 0x044c, "" },   { 0x044d, "e" },  { 0x044e, "yu" },   { 0x044f, "ya" },
  { 0x0451, "yo" }, { 0x0452, "dj" }, { 0x0453, "g" },  { 0x0454, "ye" },   { 0x0455, "dz" },
  { 0x0456, "i" },  { 0x0457, "yi" }, { 0x0458, "j" },  { 0x0459, "lj" },   { 0x045a, "nj" },
  { 0x045b, "c" },  { 0x045c, "k" },  { 0x045e, "u" },  { 0x045f, "dz" },   { 0x0491, "g" },
  { 0x0561, "a" },  { 0x0562, "b" },  { 0x0563, "g" },  { 0x0564, "d" },    { 0x0565, "e" },
  { 0x0566, "z" },  { 0x0567, "e" },  { 0x0568, "y" },  { 0x0569, "t" },    { 0x056a, "zh" },
  { 0x056b, "i" },  { 0x056c, "l" },  { 0x056d, "kh" }, { 0x056e, "ts" },   { 0x056f, "k" },
  { 0x0570, "h" },  { 0x0571, "dz" }, { 0x0572, "gh" }, { 0x0573, "ch" },   { 0x0574, "m" },
  { 0x0575, "y" },  { 0x0576, "n" },  { 0x0577, "sh" }, { 0x0578, "o" },    { 0x0579, "ch" },
  { 0x057a, "p" },  { 0x057b, "j" },  { 0x057c, "r" },  { 0x057d, "s" },    { 0x057e, "v" },
  { 0x057f, "t" },  { 0x0580, "r" },  { 0x0581, "ts" }, { 0x0582, "w" },    { 0x0583, "p" },
  { 0x0584, "k" },  { 0x0585, "o" },  { 0x0586, "f" },  { 0x05d0, "a" },    { 0x05d1, "b" },
  { 0x05d2, "g" },  { 0x05d3, "d" },  { 0x05d4, "h" },  { 0x05d5, "w" },    { 0x05d6, "z" },
  { 0x05d7, "h" },  { 0x05d8, "t" },  { 0x05d9, "y" },  { 0x05da, "k" },    { 0x05db, "k" },
  { 0x05dc, "l" },  { 0x05dd, "m" },  { 0x05de, "m" },  { 0x05df, "n" },    { 0x05e0, "n" },
  { 0x05e1, "s" },  { 0x05e2, "a" },  { 0x05e3, "p" },  { 0x05e4, "p" },    { 0x05e5, "ts" },
  { 0x05e6, "ts" }, { 0x05e7, "q" },  { 0x05e8, "r" },  { 0x05e9, "sh" },   { 0x05ea, "t" },
  { 0x061c, "" },   { 0x0621, "" },   { 0x0627, "a" },  { 0x0628, "b" },    { 0x0629, "a" },
  { 0x062a, "t" },  { 0x062b, "th" }, { 0x062c, "j" },  { 0x062d, "h" },    { 0x062e, "kh" },
  { 0x062f, "d" },  { 0x0630, "dh" }, { 0x0631, "r" },  { 0x0632, "z" },    { 0x0633, "s" },
  { 0x0634, "sh" }, { 0x0635, "s" },  { 0x0636, "d" },  { 0x0637, "t" },    { 0x0638, "z" },
  { 0x0639, "a" },  { 0x063a, "gh" }, { 0x0640, "" },   { 0x0641, "f" },    { 0x0642, "q" },
  { 0x0643, "k" },  { 0x0644, "l" },  { 0x0645, "m" },  { 0x0646, "n" },    { 0x0647, "h" },
  { 0x0648, "w" },  { 0x0649, "a" },  { 0x064a, "y" },  { 0x0679, "t" },    { 0x067e, "p" },
  { 0x0686, "ch" }, { 0x0688, "d" },  { 0x0691, "r" },  { 0x0695, "r" },    { 0x0698, "zh" },
  { 0x06a4, "v" },  { 0x06a9, "k" },  { 0x06ad, "ng" }, { 0x06af, "g" },    { 0x06b5, "l" },
  { 0x06ba, "n" },  { 0x06be, "h" },  { 0x06c1, "h" },  { 0x06c6, "o" },    { 0x06c7, "u" },
  { 0x06cc, "y" },  { 0x06ce, "e" },  { 0x06d2, "e" },  { 0x06d5, "e" },    { 0x0710, "a" },
  { 0x0712, "b" },  { 0x0713, "g" },  { 0x0715, "d" },  { 0x0717, "h" },    { 0x0718, "w" },
  { 0x0719, "z" },  { 0x071a, "h" },  { 0x071b, "t" },  { 0x071d, "y" },    { 0x071f, "k" },
  { 0x0720, "l" },  { 0x0721, "m" },  { 0x0722, "n" },  { 0x0723, "s" },    { 0x0724, "s" },
  { 0x0725, "a" },  { 0x0726, "p" },  { 0x0728, "s" },  { 0x0729, "q" },    { 0x072a, "r" },
  { 0x072b, "sh" }, { 0x072c, "t" },  { 0x10d0, "a" },  { 0x10d1, "b" },    { 0x10d2, "g" },
  { 0x10d3, "d" },  { 0x10d4, "e" },  { 0x10d5, "v" },  { 0x10d6, "z" },    { 0x10d7, "t" },
  { 0x10d8, "i" },  { 0x10d9, "k" },  { 0x10da, "l" },  { 0x10db, "m" },    { 0x10dc, "n" },
  { 0x10dd, "o" },  { 0x10de, "p" },  { 0x10df, "zh" }, { 0x10e0, "r" },    { 0x10e1, "s" },
  { 0x10e2, "t" },  { 0x10e3, "u" },  { 0x10e4, "p" },  { 0x10e5, "k" },    { 0x10e6, "gh" },
  { 0x10e7, "q" },  { 0x10e8, "sh" }, { 0x10e9, "ch" }, { 0x10ea, "ts" },   { 0x10eb, "dz" },
  { 0x10ec, "ts" }, { 0x10ed, "ch" }, { 0x10ee, "kh" }, { 0x10ef, "j" },    { 0x10f0, "h" },
  { 0x1e9e, "ss" }, { 0x200c, "" },   { 0x200d, "" },   { 0x200e, "" },     { 0x200f, "" },
  { 0x2018, "" },   { 0x2019, "" }
};

static int
compare (gconstpointer a, gconstpointer b)
{
  const Letter *letter_a = a;
  const Letter *letter_b = b;

  return letter_a->letter < letter_b->letter ? -1 : letter_a->letter > letter_b->letter;
}

/**
 * coa_latin_letters_find:
 * @character: a character
 *
 * Returns: (nullable): what stands for it in Latin letters, maybe nothing, or
 *   %NULL if that is not known here
 */
const char *
coa_latin_letters_find (gunichar character)
{
  const Letter key = { g_unichar_tolower (character), NULL };
  const Letter *found = bsearch (&key, letters, G_N_ELEMENTS (letters), sizeof (Letter), compare);

  return found != NULL ? found->latin : NULL;
}
