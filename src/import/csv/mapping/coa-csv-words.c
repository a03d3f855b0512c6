/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "import/csv/mapping/coa-csv-words.h"

/* What people call a column, the words that say most first: in English, with the names of Popolo
 * and CSL-JSON; in Arabic, Turkish, Persian, Kurmanji and Sorani. They are compared folded. */
static const char *const words[COA_CSV_N_MEANINGS] = {
  [COA_CSV_COALITION] = "coalition|coalition name|name of coalition|alliance|bloc|joint initiative|"
                        "initiative|campaign|"
                        "ائتلاف|تحالف|اسم التحالف|كتلة|مبادرة|"
                        "koalisyon|ittifak|blok|girişim|"
                        "اتحاد|"
                        "koalîsyon|hevpeymanî|hevbendî|"
                        "هاوپەیمانی|ھاوپەیمانی|هاوپەیمانێتی",
  [COA_CSV_NUMBER] = "number|goal number|no|nr|num|point|item|article|"
                     "رقم|رقم الهدف|تسلسل|البند|"
                     "numara|sıra|sıra no|madde|"
                     "شماره|ردیف|بند|"
                     "hejmar|jimare|"
                     "ژمارە",
  [COA_CSV_TEXT] = "goal|goal text|text of the goal|text|demand|aim|objective|claim|wording|"
                   "هدف|الأهداف|مطلب|المطالب|نص|نص الهدف|نص المطلب|"
                   "amaç|hedef|talep|metin|amaç metni|"
                   "متن|متن هدف|خواسته|مطالبه|"
                   "armanc|daxwaz|nivîs|"
                   "ئامانج|داواکاری|دەق",
  [COA_CSV_LANGUAGE] = "language|lang|language of the text|text language|"
                       "لغة|لغة النص|"
                       "dil|metnin dili|"
                       "زبان|زبان متن|"
                       "ziman|"
                       "زمان",
  [COA_CSV_TOPICS] = "topics|topic|themes|theme|subjects|subject|categories|category|tags|issues|"
                     "issue|keywords|"
                     "مواضيع|موضوع|محاور|محور|"
                     "konular|konu|kategori|"
                     "موضوعات|دسته|"
                     "mijar|mijarên|"
                     "بابەت|بابەتەکان",
  [COA_CSV_STANCE] = "stance|for or against|for against|pro contra|position|"
                     "موقف|مع أو ضد|"
                     "tutum|lehte veya aleyhte|"
                     "موضع|موافق یا مخالف|"
                     "helwest|"
                     "هەڵوێست",
  [COA_CSV_DOCUMENT_TITLE] = "document|document title|title of the document|title|declaration|"
                             "statement|agreement|charter|memorandum|petition|document id|"
                             "وثيقة|عنوان الوثيقة|اسم الوثيقة|بيان|عنوان البيان|إعلان|ميثاق|"
                             "belge|belge adı|belge başlığı|bildiri|başlık|"
                             "سند|عنوان سند|بیانیه|عنوان|"
                             "belgename|navê belgeyê|daxuyanî|sernav|"
                             "بەڵگەنامە|ناونیشانی بەڵگەنامە|بەیاننامە|ناونیشان",
  [COA_CSV_DOCUMENT_DATE] = "document date|date of document|date of the document|date issued|"
                            "issued|published|publication date|date|"
                            "تاريخ الوثيقة|تاريخ البيان|تاريخ الإصدار|تاريخ|"
                            "belge tarihi|belgenin tarihi|yayın tarihi|tarih|"
                            "تاریخ سند|تاریخ انتشار|"
                            "dîroka belgeyê|dîroka weşanê|dîrok|"
                            "بەرواری بەڵگەنامە|ڕێکەوتی بەڵگەنامە|بەروار|ڕێکەوت",
  [COA_CSV_DOCUMENT_KIND] = "document kind|document type|kind of document|type of document|"
                            "document classification|classification|"
                            "نوع الوثيقة|"
                            "belge türü|belgenin türü|"
                            "نوع سند|"
                            "cureyê belgeyê|"
                            "جۆری بەڵگەنامە",
  [COA_CSV_SIGNATORY] = "signatory|signatory name|name of signatory|signer|signed by|"
                        "name as signed|full name|name|person|member|person name|agent|party|"
                        "organization|organisation|"
                        "موقع|اسم الموقع|الموقعون|الاسم الكامل|اسم|"
                        "imzacı|imzalayan|imzacının adı|ad soyad|adı soyadı|isim|ad|adı|"
                        "امضاکننده|امضا کننده|نام امضاکننده|نام و نام خانوادگی|نام|"
                        "îmzekar|îmzeker|navê îmzekar|nav|nav û paşnav|"
                        "واژۆکار|ئیمزاکەر|ناوی واژۆکار|ناو|ناوی تەواو",
  [COA_CSV_SIGNATORY_KIND] = "person or organization|person or organisation|signatory type|"
                             "signatory kind|type of signatory|entity type|agent type|kind|type|"
                             "نوع الموقع|شخص أو منظمة|نوع|"
                             "imzacı türü|kişi veya kurum|kişi veya kuruluş|tür|"
                             "نوع امضاکننده|شخص یا سازمان|"
                             "kes an rêxistin|cure|"
                             "کەس یان ڕێکخراو|جۆر",
  [COA_CSV_OTHER_NAME] = "other names|other name|also known as|aka|alias|alternative name|"
                         "native name|original name|name in arabic|arabic name|english name|"
                         "أسماء أخرى|اسم آخر|"
                         "diğer adlar|diğer ad|diğer adı|"
                         "نام‌های دیگر|نام دیگر|"
                         "navên din|navê din|"
                         "ناوەکانی تر|ناوی تر",
  [COA_CSV_ON_BEHALF_OF] = "on behalf of|on behalf of id|signed for|organization|organisation|"
                           "organization name|affiliation|institution|party|"
                           "بالنيابة عن|نيابة عن|باسم|منظمة|مؤسسة|جهة|حزب|"
                           "adına|kimin adına|kurum|kuruluş|örgüt|parti|"
                           "به نمایندگی از|از طرف|سازمان|نهاد|"
                           "li ser navê|rêxistin|sazî|partî|"
                           "لەجیاتی|بە ناوی|ڕێکخراو|دامەزراوە|پارت",
  [COA_CSV_ROLE] = "role|job title|post|office|function|position|job|"
                   "صفة|منصب|وظيفة|دور|"
                   "görev|görevi|unvan|ünvan|rol|"
                   "سمت|نقش|مقام|"
                   "erk|peywir|wezîfe|"
                   "پلە|پۆست|ئەرک|ڕۆڵ",
  [COA_CSV_COMMUNITY] = "community|communities|represents|represented community|ethnicity|"
                        "ethnic group|component|religion|nation|people|"
                        "مكون|يمثل|طائفة|مجتمع|جماعة|"
                        "topluluk|temsil ettiği|temsil ettiği topluluk|toplum|"
                        "جامعه|قوم|نماینده|"
                        "civak|pêkhate|nûnertî|"
                        "پێکهاتە|کۆمەڵگە|نوێنەرایەتی",
  [COA_CSV_CAPACITY] = "capacity|signing capacity|in the capacity of|"
                       "بصفته|صفة التوقيع|"
                       "sıfat|imza sıfatı|"
                       "به عنوان|عنوان امضا|"
                       "sifet|"
                       "سیفەت",
  [COA_CSV_ACT] = "act|action|what was done|signature|status|"
                  "إجراء|فعل|نوع التوقيع|"
                  "eylem|işlem|durum|"
                  "اقدام|عمل|"
                  "kiryar|çalakî|"
                  "کردار|کردە",
  [COA_CSV_DATE] = "date|تاريخ|tarih|dîrok|roj|بەروار|ڕێکەوت|"
                   "signature date|date signed|date of signature|date of the signature|signed on|"
                   "signing date|start date|"
                   "تاريخ التوقيع|"
                   "imza tarihi|"
                   "تاریخ امضا|"
                   "dîroka îmzeyê|"
                   "بەرواری واژۆ|ڕێکەوتی واژۆ",
  [COA_CSV_CERTAINTY] = "certainty|confidence|certain|"
                        "درجة اليقين|يقين|"
                        "kesinlik|"
                        "قطعیت|اطمینان|"
                        "misogerî|piştrastî|"
                        "دڵنیایی",
  [COA_CSV_SOURCE_TITLE] = "source|source title|title of the source|sources|reference|references|"
                           "citation|container title|publisher|"
                           "مصدر|عنوان المصدر|مرجع|المصادر|"
                           "kaynak|kaynak adı|kaynağın başlığı|"
                           "منبع|عنوان منبع|مأخذ|"
                           "çavkanî|navê çavkaniyê|"
                           "سەرچاوە|ناونیشانی سەرچاوە",
  [COA_CSV_SOURCE_URL] = "source url|url|link|source link|web address|address|web page|website|"
                         "source address|href|"
                         "رابط|رابط المصدر|عنوان الموقع|"
                         "bağlantı|kaynak bağlantısı|adres|"
                         "پیوند|لینک|نشانی|"
                         "girêdan|lînk|"
                         "بەستەر|لینکی سەرچاوە",
  [COA_CSV_LOCATOR] = "locator|page|pages|page number|place in the source|section|paragraph|"
                      "صفحة|موضع|فقرة|"
                      "sayfa|sayfa no|yer|"
                      "صفحه|محل|"
                      "rûpel|cih|"
                      "لاپەڕە|شوێن",
  [COA_CSV_QUOTE] = "quote|quotation|excerpt|original wording|"
                    "اقتباس|نص أصلي|"
                    "alıntı|"
                    "نقل قول|"
                    "jêgirtin|"
                    "وەرگرتە|وتە",
  [COA_CSV_NOTE] = "note|notes|remark|remarks|comment|comments|"
                   "ملاحظة|ملاحظات|"
                   "not|notlar|açıklama|"
                   "یادداشت|توضیح|توضیحات|"
                   "nîşe|têbînî|"
                   "تێبینی",
};

/**
 * coa_csv_words_get:
 * @meaning: what a column is
 *
 * Returns: words that name such a column in a header, with vertical bars between
 *   them
 */
const char *
coa_csv_words_get (CoaCsvMeaning meaning)
{
  g_return_val_if_fail (meaning < COA_CSV_N_MEANINGS, "");

  return words[meaning];
}
