/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "import/csv/mapping/coa-csv-words.h"

/* What people call a column, the words that say most first: in English, with the names of Popolo
 * and CSL-JSON; in Arabic, Turkish, Persian, Kurmanji and Sorani. They are compared folded. */
static const char *const words[COA_CSV_N_MEANINGS] = {
  [COA_CSV_COALITION] = "coalition|coalition name|name of coalition|alliance|bloc|"
                        "joint initiative|initiative|campaign|"
                        "ائتلاف|تحالف|اسم التحالف|اسم الائتلاف|كتلة|مبادرة|حملة|"
                        "koalisyon|ittifak|koalisyon adı|ittifak adı|blok|girişim|platform|"
                        "اتحاد|نام ائتلاف|جبهه|کارزار|"
                        "koalîsyon|hevpeymanî|hevbendî|navê koalîsyonê|navê hevpeymaniyê|"
                        "هاوپەیمانی|ھاوپەیمانی|هاوپەیمانێتی|ناوی هاوپەیمانی|بەرە",
  [COA_CSV_NUMBER] = "number|goal number|no|nr|num|point|item|article|"
                     "رقم|رقم الهدف|تسلسل|الرقم التسلسلي|البند|"
                     "numara|sıra|sıra no|sıra numarası|hedef no|madde|madde no|"
                     "شماره|ردیف|شمارهٔ هدف|بند|"
                     "hejmar|jimare|hejmara armancê|rêz|"
                     "ژمارە|ژمارەی ئامانج|زنجیرە",
  [COA_CSV_TEXT] =
    "goal|goal text|text of the goal|text|demand|aim|objective|claim|"
    "wording|"
    "هدف|الأهداف|مطلب|المطالب|نص|نص الهدف|نص المطلب|"
    "amaç|hedef|talep|metin|hedefin metni|hedef metni|amaç metni|"
    "amacın metni|talep metni|"
    "متن|متن هدف|اهداف|خواسته|خواسته‌ها|مطالبه|مطالبات|"
    "armanc|daxwaz|nivîs|nivîsa armancê|armancên|"
    "ئامانج|داواکاری|دەق|دەقی ئامانج|ئامانجەکان|داواکارییەکان",
  [COA_CSV_LANGUAGE] = "language|lang|language of the text|text language|"
                       "لغة|لغة النص|"
                       "dil|metnin dili|metin dili|"
                       "زبان|زبان متن|"
                       "ziman|zimanê nivîsê|"
                       "زمان|زمانی دەق",
  [COA_CSV_TOPICS] = "topics|topic|themes|theme|subjects|subject|categories|category|"
                     "tags|issues|issue|keywords|"
                     "مواضيع|موضوع|الموضوعات|محاور|محور|قضايا|قضية|"
                     "konular|konu|kategori|kategoriler|tema|temalar|"
                     "موضوعات|دسته|دسته‌بندی|محورها|"
                     "mijar|mijarên|babet|"
                     "بابەت|بابەتەکان|تەوەر",
  [COA_CSV_STANCE] = "stance|for or against|for against|pro contra|position|"
                     "موقف|مع أو ضد|مؤيد أو معارض|"
                     "tutum|lehte veya karşı|lehte veya aleyhte|lehte ya da aleyhte|"
                     "موضع|موافق یا مخالف|له یا علیه|"
                     "helwest|ji bo an li dij|alîgir an dijber|"
                     "هەڵوێست|لەگەڵ یان دژ|لایەنگر یان دژ",
  [COA_CSV_DOCUMENT_TITLE] = "document|document title|title of the document|title|declaration|"
                             "statement|agreement|charter|memorandum|petition|document id|"
                             "وثيقة|عنوان الوثيقة|اسم الوثيقة|مستند|بيان|عنوان البيان|إعلان|"
                             "ميثاق|اتفاقية|مذكرة|عريضة|"
                             "belge|belge adı|belgenin adı|belge başlığı|belgenin başlığı|"
                             "bildiri|bildirge|anlaşma|başlık|"
                             "سند|عنوان سند|نام سند|بیانیه|عنوان بیانیه|اعلامیه|منشور|"
                             "توافق‌نامه|تفاهم‌نامه|عنوان|"
                             "belgename|navê belgeyê|sernavê belgeyê|daxuyanî|peyman|sernav|"
                             "بەڵگەنامە|ناونیشانی بەڵگەنامە|ناوی بەڵگەنامە|بەیاننامە|"
                             "ڕاگەیەندراو|ڕێککەوتننامە|ناونیشان",
  [COA_CSV_DOCUMENT_DATE] = "document date|date of document|date of the document|date issued|"
                            "issued|published|publication date|date|"
                            "تاريخ الوثيقة|تاريخ المستند|تاريخ البيان|تاريخ الإصدار|"
                            "تاريخ النشر|تاريخ|"
                            "belge tarihi|belgenin tarihi|bildiri tarihi|yayın tarihi|"
                            "yayım tarihi|tarih|"
                            "تاریخ سند|تاریخ بیانیه|تاریخ صدور|تاریخ انتشار|"
                            "dîroka belgeyê|dîroka daxuyaniyê|dîroka weşanê|dîrok|"
                            "بەرواری بەڵگەنامە|ڕێکەوتی بەڵگەنامە|بەرواری بەیاننامە|"
                            "بەرواری بڵاوکردنەوە|بەروار|ڕێکەوت",
  [COA_CSV_DOCUMENT_KIND] = "document kind|document type|kind of document|type of document|"
                            "document classification|classification|"
                            "نوع الوثيقة|نوع المستند|"
                            "belge türü|belgenin türü|belge tipi|"
                            "نوع سند|گونهٔ سند|"
                            "cureyê belgeyê|celebê belgeyê|"
                            "جۆری بەڵگەنامە",
  [COA_CSV_SIGNATORY] = "signatory|signatory name|name of signatory|signer|signed by|"
                        "name as signed|full name|name|person|member|person name|agent|"
                        "party|organization|organisation|"
                        "موقع|اسم الموقع|الموقعون|الاسم الكامل|الاسم الثلاثي|اسم|شخص|عضو|"
                        "imzacı|imzalayan|imzacının adı|imzalayanın adı|imza sahibi|"
                        "ad soyad|adı soyadı|isim|ad|adı|kişi|üye|"
                        "امضاکننده|امضا کننده|نام امضاکننده|امضاکنندگان|نام و نام خانوادگی|"
                        "نام کامل|نام|"
                        "îmzekar|îmzeker|navê îmzekar|navê îmzeker|nav|nav û paşnav|kes|"
                        "endam|"
                        "واژۆکار|واژۆکەر|ئیمزاکەر|ناوی واژۆکار|ناوی واژۆکەر|ناو|ناوی تەواو|"
                        "ناوی سیانی|کەس|ئەندام",
  [COA_CSV_SIGNATORY_KIND] = "person or organization|person or organisation|signatory type|"
                             "signatory kind|type of signatory|entity type|agent type|kind|type|"
                             "نوع الموقع|شخص أو منظمة|فرد أو مؤسسة|نوع|"
                             "imzacı türü|imzacının türü|kişi veya kuruluş|kişi veya kurum|"
                             "kişi ya da kurum|tür|"
                             "نوع امضاکننده|شخص یا سازمان|فرد یا سازمان|"
                             "kes an rêxistin|kes an sazî|cureyê îmzekar|cure|"
                             "کەس یان ڕێکخراو|کەس یان دامەزراوە|جۆری واژۆکار|جۆر",
  [COA_CSV_OTHER_NAME] =
    "other names|other name|also known as|aka|alias|alternative name|"
    "native name|original name|name in arabic|arabic name|english name|"
    "أسماء أخرى|اسم آخر|الاسم بالإنجليزية|يعرف أيضا باسم|"
    "diğer adlar|diğer ad|diğer adı|diğer isimler|başka adı|"
    "ingilizce adı|"
    "نام‌های دیگر|نام دیگر|نام انگلیسی|معروف به|"
    "navên din|navê din|navê îngilîzî|"
    "ناوەکانی تر|ناوی تر|ناوی دیکە|ناوی ئینگلیزی",
  [COA_CSV_ON_BEHALF_OF] = "on behalf of|on behalf of id|signed for|organization|organisation|"
                           "organization name|affiliation|institution|party|"
                           "بالنيابة عن|نيابة عن|باسم|ممثلا عن|منظمة|مؤسسة|جهة|حزب|جمعية|"
                           "انتماء|"
                           "kimin adına|adına|kurumu adına|kurum|kurumu|kuruluş|kuruluşu|"
                           "örgüt|parti|partisi|"
                           "به نمایندگی از|از طرف|از سوی|به نیابت از|سازمان|نهاد|تشکل|"
                           "li ser navê|bi navê|rêxistin|sazî|partî|komele|"
                           "لەجیاتی|بە ناوی|بە ناوی ڕێکخراو|لەبری|ڕێکخراو|دامەزراوە|پارت",
  [COA_CSV_ROLE] = "role|job title|post|office|function|position|job|"
                   "منصب|صفة|المسمى الوظيفي|وظيفة|دور|"
                   "görev|görevi|unvan|ünvan|unvanı|rol|makam|"
                   "سمت|نقش|مقام|عنوان شغلی|مسئولیت|"
                   "erk|peywir|wezîfe|"
                   "پلە|پۆست|ئەرک|ڕۆڵ",
  [COA_CSV_COMMUNITY] = "community|communities|represents|represented community|ethnicity|"
                        "ethnic group|component|religion|nation|people|"
                        "مكون|يمثل|طائفة|مجتمع|جماعة|قومية|ديانة|"
                        "topluluk|temsil ettikleri|temsil ettiği|temsil ettiği topluluk|"
                        "temsil edilen topluluk|toplum|etnik grup|halk|"
                        "جامعه|جامعهٔ نمایندگی‌شده|"
                        "قوم|قومیت|مذهب|دین|نماینده|"
                        "civak|pêkhate|nûnertî|nûnertiya kê dike|netewe|gel|"
                        "پێکهاتە|کۆمەڵگە|نوێنەرایەتی|نوێنەرایەتی دەکات|نەتەوە|ئایین",
  [COA_CSV_CAPACITY] = "capacity|signing capacity|in the capacity of|"
                       "بصفته|بصفة|صفة التوقيع|صفة الموقع|"
                       "sıfat|sıfatı|imza sıfatı|hangi sıfatla|"
                       "به عنوان|عنوان امضا|صفت امضا|"
                       "sifet|bi sifeta|"
                       "سیفەت|بە سیفەتی|"
                       "صفة",
  [COA_CSV_ACT] = "act|action|what was done|signature|status|"
                  "إجراء|فعل|نوع التوقيع|حالة التوقيع|حالة|"
                  "eylem|işlem|ne yaptığı|yapılan işlem|imza durumu|durum|"
                  "اقدام|عمل|نوع امضا|وضعیت|"
                  "kiryar|çalakî|çi kiriye|rewş|"
                  "کردار|کردە|چی کردووە|دۆخ",
  [COA_CSV_DATE] = "date|تاريخ|tarih|dîrok|roj|بەروار|ڕێکەوت|signature date|"
                   "date signed|date of signature|date of the signature|signed on|"
                   "signing date|start date|"
                   "تاريخ التوقيع|"
                   "imza tarihi|imzanın tarihi|imzalama tarihi|"
                   "تاریخ امضا|زمان امضا|"
                   "dîroka îmzeyê|dîroka îmzekirinê|roja îmzeyê|"
                   "بەرواری واژۆ|ڕێکەوتی واژۆ|بەرواری ئیمزا",
  [COA_CSV_CERTAINTY] = "certainty|confidence|certain|"
                        "درجة التأكد|درجة اليقين|مدى التأكد|يقين|"
                        "kesinlik|kesinlik derecesi|"
                        "قطعیت|میزان قطعیت|اطمینان|"
                        "teqezî|misogerî|piştrastî|"
                        "دڵنیایی|ئاستی دڵنیایی",
  [COA_CSV_SOURCE_TITLE] = "source|source title|title of the source|sources|reference|"
                           "references|citation|container title|publisher|"
                           "مصدر|عنوان المصدر|اسم المصدر|مرجع|المصادر|المراجع|"
                           "kaynak|kaynağın başlığı|kaynak başlığı|kaynak adı|kaynağın adı|"
                           "kaynakça|"
                           "منبع|عنوان منبع|نام منبع|منابع|مأخذ|"
                           "çavkanî|sernavê çavkaniyê|navê çavkaniyê|jêder|"
                           "سەرچاوە|ناونیشانی سەرچاوە|ناوی سەرچاوە|ژێدەر",
  [COA_CSV_SOURCE_URL] = "source url|url|link|source link|web address|address|web page|"
                         "website|source address|href|"
                         "رابط|رابط المصدر|الرابط الإلكتروني|الموقع الإلكتروني|عنوان الموقع|"
                         "bağlantı|kaynak bağlantısı|kaynağın bağlantısı|kaynağın adresi|"
                         "kaynak adresi|web adresi|internet adresi|adres|"
                         "پیوند|پیوند منبع|لینک|لینک منبع|نشانی|نشانی منبع|آدرس|آدرس منبع|"
                         "girêdan|lînk|navnîşan|navnîşana çavkaniyê|malper|"
                         "بەستەر|بەستەری سەرچاوە|لینکی سەرچاوە|ناونیشانی وێب|"
                         "ناونیشانی وێبی سەرچاوە",
  [COA_CSV_LOCATOR] = "locator|page|pages|page number|place in the source|section|"
                      "paragraph|"
                      "صفحة|رقم الصفحة|موضع|الموضع في المصدر|فقرة|"
                      "sayfa|sayfa no|sayfa numarası|yer|kaynaktaki yer|kaynaktaki yeri|"
                      "paragraf|"
                      "صفحه|شمارهٔ صفحه|محل|محل در منبع|جا در منبع|"
                      "rûpel|hejmara rûpelê|cih|cihê di çavkaniyê de|"
                      "لاپەڕە|ژمارەی لاپەڕە|شوێن|شوێن لە سەرچاوەدا|بڕگە",
  [COA_CSV_QUOTE] = "quote|quotation|excerpt|original wording|"
                    "اقتباس|نص الاقتباس|نص أصلي|مقتطف|"
                    "alıntı|özgün metin|"
                    "نقل قول|گفتاورد|متن اصلی|"
                    "gotin|jêgirtin|"
                    "گوتە|وەرگرتە|وتە",
  [COA_CSV_NOTE] = "note|notes|remark|remarks|comment|comments|"
                   "ملاحظة|ملاحظات|تعليق|تعليقات|"
                   "not|notlar|açıklama|açıklamalar|yorum|"
                   "یادداشت|توضیح|توضیحات|"
                   "nîşe|têbînî|şîrove|"
                   "تێبینی|تێبینییەکان|سەرنج",
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
