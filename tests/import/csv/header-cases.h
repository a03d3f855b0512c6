/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "import/csv/mapping/coa-csv-meaning.h"

/* What people call a column, in tables where it stands among others: each is known by itself. */
static const struct {
  CoaCsvMeaning meaning;
  const char *headers;
} header_cases[] = {
  /* Arabic. */
  { COA_CSV_COALITION, "اسم الائتلاف|التحالف|الحملة" },
  { COA_CSV_NUMBER, "الرقم التسلسلي|التسلسل" },
  { COA_CSV_TOPICS, "الموضوعات|القضايا|المحور" },
  { COA_CSV_DOCUMENT_TITLE, "المستند|المذكرة|الاتفاقية|عنوان البيان" },
  { COA_CSV_DOCUMENT_DATE, "تاريخ النشر|تاريخ المستند" },
  { COA_CSV_SIGNATORY, "الموقّع|الموقعون|الاسم الثلاثي|العضو" },
  { COA_CSV_SIGNATORY_KIND, "فرد أو مؤسسة|نوع الموقّع" },
  { COA_CSV_ON_BEHALF_OF, "ممثلًا عن|الحزب|الجمعية|الانتماء" },
  { COA_CSV_ROLE, "المسمى الوظيفي|الصفة|المنصب" },
  { COA_CSV_COMMUNITY, "المكوّن|يمثّل|القومية" },
  { COA_CSV_SOURCE_URL, "الموقع الإلكتروني|الرابط" },
  { COA_CSV_LOCATOR, "رقم الصفحة|الموضع في المصدر" },
  { COA_CSV_QUOTE, "نص الاقتباس|مقتطف" },
  { COA_CSV_NOTE, "تعليق|ملاحظة" },
  /* Persian. */
  { COA_CSV_COALITION, "نام ائتلاف|جبهه" },
  { COA_CSV_TEXT, "خواسته‌ها|مطالبات|متن هدف" },
  { COA_CSV_STANCE, "له یا علیه" },
  { COA_CSV_DOCUMENT_TITLE, "عنوان بیانیه|تفاهم‌نامه|اعلامیه" },
  { COA_CSV_DOCUMENT_DATE, "تاریخ صدور" },
  { COA_CSV_SIGNATORY, "امضاکنندگان|نام کامل|امضا‌کننده" },
  { COA_CSV_OTHER_NAME, "نام‌های دیگر|نامهای دیگر|معروف به" },
  { COA_CSV_ON_BEHALF_OF, "از سوی|تشکل" },
  { COA_CSV_ROLE, "مسئولیت|سمت" },
  { COA_CSV_COMMUNITY,
    "جامعهٔ نمایندگی‌شده|جامعه نمایندگی شده|قومیت" },
  { COA_CSV_CAPACITY, "عنوان امضا" },
  { COA_CSV_SOURCE_TITLE, "نام منبع|منابع" },
  { COA_CSV_SOURCE_URL, "آدرس منبع|نشانی منبع|لینک منبع" },
  { COA_CSV_LOCATOR, "محل در منبع|شمارهٔ صفحه|شماره صفحه" },
  { COA_CSV_QUOTE, "نقل‌قول|گفتاورد" },
  /* Turkish. */
  { COA_CSV_COALITION, "İTTİFAK ADI|Koalisyon Adı|Platform" },
  { COA_CSV_NUMBER, "Sıra Numarası|Madde No" },
  { COA_CSV_TEXT, "Hedefin Metni|Talep Metni" },
  { COA_CSV_STANCE, "Lehte veya Karşı" },
  { COA_CSV_DOCUMENT_TITLE, "Belgenin Adı|Bildirge" },
  { COA_CSV_SIGNATORY, "İmza Sahibi|Adı Soyadı|Kişi|Üye" },
  { COA_CSV_ON_BEHALF_OF, "Kurumu|Partisi|Kurumu Adına" },
  { COA_CSV_ROLE, "Unvanı|Makam" },
  { COA_CSV_COMMUNITY, "Temsil Ettikleri|Etnik Grup" },
  { COA_CSV_ACT, "Ne Yaptığı|İmza Durumu" },
  { COA_CSV_DATE, "İmzanın Tarihi" },
  { COA_CSV_SOURCE_URL, "Kaynağın Adresi|İnternet Adresi" },
  { COA_CSV_LOCATOR, "Kaynaktaki Yer|Sayfa Numarası" },
  { COA_CSV_NOTE, "Açıklamalar|Yorum" },
  /* Kurmanji. */
  { COA_CSV_COALITION, "Navê hevpeymaniyê" },
  { COA_CSV_TEXT, "Nivîsa armancê" },
  { COA_CSV_STANCE, "Ji bo an li dij" },
  { COA_CSV_DOCUMENT_TITLE, "Sernavê belgeyê|Peyman" },
  { COA_CSV_SIGNATORY, "Îmzeker|Endam|Nav û paşnav" },
  { COA_CSV_ON_BEHALF_OF, "Bi navê|Komele" },
  { COA_CSV_COMMUNITY, "Nûnertiya kê dike|Netewe" },
  { COA_CSV_ACT, "Çi kiriye" },
  { COA_CSV_CERTAINTY, "Teqezî" },
  { COA_CSV_SOURCE_TITLE, "Jêder|Sernavê çavkaniyê" },
  { COA_CSV_SOURCE_URL, "Navnîşana çavkaniyê|Malper" },
  { COA_CSV_LOCATOR, "Cihê di çavkaniyê de|Hejmara rûpelê" },
  { COA_CSV_QUOTE, "Gotin" },
  /* Sorani. */
  { COA_CSV_COALITION, "ناوی هاوپەیمانی|بەرە" },
  { COA_CSV_TEXT, "دەقی ئامانج|داواکارییەکان" },
  { COA_CSV_STANCE, "لەگەڵ یان دژ" },
  { COA_CSV_DOCUMENT_TITLE, "ناوی بەڵگەنامە|ڕێککەوتننامە" },
  { COA_CSV_SIGNATORY, "واژۆکەر|ناوی سیانی|ئەندام" },
  { COA_CSV_ON_BEHALF_OF, "بەناوی|بە ناوی ڕێکخراو|لەبری" },
  { COA_CSV_COMMUNITY, "نوێنەرایەتی دەکات|نەتەوە" },
  { COA_CSV_DATE, "بەرواری ئیمزا" },
  { COA_CSV_SOURCE_TITLE, "ژێدەر|ناوی سەرچاوە" },
  { COA_CSV_SOURCE_URL, "ناونیشانی وێبی سەرچاوە|بەستەری سەرچاوە" },
  { COA_CSV_LOCATOR, "شوێن لە سەرچاوەدا|ژمارەی لاپەڕە|بڕگە" },
  { COA_CSV_QUOTE, "گوتە" },
  { COA_CSV_NOTE, "سەرنج" },
};
