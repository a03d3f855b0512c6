/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

/* Each file, and what is guessed of it: the kind, whether there is a header, and the columns. */
static const struct {
  const char *file;
  const char *mapping;
} guess_cases[] = {
  /* English. */
  { "Coalition,Document,Date,Signatory,Role,On behalf of\nA,B,2019,C,D,E\n",
    "signatures header coalition=A document-title=B signatory=D on-behalf-of=F role=E date=C" },
  { "Name,Organization,Position,Document title,Document date\nC,D,E,B,2019-04-21\n",
    "signatures header document-title=D document-date=E signatory=A on-behalf-of=B role=C" },
  { "document_title,signatory_name,signatory_kind,source_url\nB,C,person,https://example.org\n",
    "signatures header document-title=A signatory=B signatory-kind=C source-url=D" },
  { "documentTitle,documentDate,documentType,nameAsSigned\nB,2019,Letter,C\n",
    "signatures header document-title=A document-date=B document-kind=C signatory=D" },
  { "Document;Organisation;Source\nB;C;https://example.org/1\nB;D;https://example.org/2\n",
    "signatures header document-title=A signatory=B source-url=C" },
  { "Document,Full name,Capacity,Action,Certainty,Community,Also known as,Notes,Page\n"
    "B,C,witness,signed,certain,Turkmen,D,x,3\n",
    "signatures header document-title=A signatory=B other-name=G community=F capacity=C act=D "
    "certainty=E locator=I note=H" },
  { "Coalition,No.,Goal,Topics,Stance,Document,Document date,Source,URL,Quote,Language\n"
    "A,1,Calls for X,Y; Z,for,B,2019,S,https://example.org,Q,en\n",
    "goals header coalition=A number=B text=C language=K topics=D stance=E document-title=F "
    "document-date=G source-title=H source-url=I quote=J" },
  { "Alliance,Demand,Theme,Date\nA,Calls for X,Y,2019\n",
    "goals header coalition=A text=B topics=C document-date=D" },
  { "Coalition name,#,Text of the goal (English),Topic (main)\nA,1,Calls for X,Y\n",
    "goals header coalition=A number=B text=C topics=D" },
  /* Popolo and CSL-JSON. */
  { "person,on_behalf_of_id,role,start_date,document_id,container-title\nC,D,E,2019,B,S\n",
    "signatures header document-title=E signatory=A on-behalf-of=B role=C date=D source-title=F" },
  /* Arabic. */
  { "التحالف,الوثيقة,تاريخ الوثيقة,الموقّع,الصفة,بالنيابة عن,المصدر,الرابط\n"
    "ا,ب,2019,ج,د,ه,م,https://example.org\n",
    "signatures header coalition=A document-title=B document-date=C signatory=D on-behalf-of=F "
    "role=E source-title=G source-url=H" },
  { "الاسم,المنظمة,المنصب,البيان,التاريخ,ملاحظات\nج,د,ه,ب,2019,ن\n",
    "signatures header document-title=D signatory=A on-behalf-of=B role=C date=E note=F" },
  { "التحالف;الرقم;الهدف;المواضيع;الموقف;الوثيقة;اللغة\nا;1;ن;م;مع;و;ar\n",
    "goals header coalition=A number=B text=C language=G topics=D stance=E document-title=F" },
  /* Turkish. */
  { "Koalisyon;Belge;Belge Tarihi;İmzacı;Görevi;Adına;Kaynak;Bağlantı\n"
    "A;B;2019;C;D;E;S;https://example.org\n",
    "signatures header coalition=A document-title=B document-date=C signatory=D on-behalf-of=F "
    "role=E source-title=G source-url=H" },
  { "AD SOYAD;KURUM;ÜNVAN;BİLDİRİ;İMZA TARİHİ;AÇIKLAMA\nC;D;E;B;21.04.2019;x\n",
    "signatures header document-title=D signatory=A on-behalf-of=B role=C date=E note=F" },
  { "Koalisyon;Sıra No;Amaç;Konular;Tutum;Sayfa\nA;1;M;K;lehte;3\n",
    "goals header coalition=A number=B text=C topics=D stance=E locator=F" },
  /* Persian. */
  { "ائتلاف,سند,تاریخ سند,امضاکننده,سمت,به نمایندگی از,منبع,پیوند\n"
    "ا,ب,2019,ج,د,ه,م,https://example.org\n",
    "signatures header coalition=A document-title=B document-date=C signatory=D on-behalf-of=F "
    "role=E source-title=G source-url=H" },
  { "ائتلاف,شماره,متن هدف,موضوعات,زبان,نقل قول\nا,1,ن,م,fa,ق\n",
    "goals header coalition=A number=B text=C language=E topics=D quote=F" },
  /* Kurmanji. */
  { "Hevpeymanî,Belgename,Dîroka belgeyê,Îmzekar,Peywir,Li ser navê,Çavkanî,Girêdan\n"
    "A,B,2019,C,D,E,S,https://example.org\n",
    "signatures header coalition=A document-title=B document-date=C signatory=D on-behalf-of=F "
    "role=E source-title=G source-url=H" },
  { "Koalîsyon,Hejmar,Armanc,Mijar,Ziman\nA,1,M,K,ku\n",
    "goals header coalition=A number=B text=C language=E topics=D" },
  /* Sorani. */
  { "هاوپەیمانی,بەڵگەنامە,بەرواری بەڵگەنامە,واژۆکار,پۆست,بە ناوی,سەرچاوە,بەستەر\n"
    "ا,ب,2019,ج,د,ه,م,https://example.org\n",
    "signatures header coalition=A document-title=B document-date=C signatory=D on-behalf-of=F "
    "role=E source-title=G source-url=H" },
  { "هاوپەیمانی,ژمارە,ئامانج,بابەتەکان,زمان\nا,1,ن,م,ckb\n",
    "goals header coalition=A number=B text=C language=E topics=D" },
  /* As the program itself calls the columns. */
  { "Coalition,Document,Date of the Document,Kind of Document,Signatory,Person or Organization,"
    "Other Names,On Behalf Of,Role,Represents,Capacity,What Was Done,Date of the Signature,"
    "Certainty,Title of the Source,Address of the Source,Place in the Source,Quote,Note\nx,x,x,"
    "x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x\n",
    "signatures header coalition=A document-title=B document-date=C document-kind=D "
    "signatory=E signatory-kind=F other-name=G on-behalf-of=H role=I community=J capacity=K "
    "act=L date=M certainty=N source-title=O source-url=P locator=Q quote=R note=S" },
  { "Coalition,Number,Text of the Goal,Language of the Text,Topics,For or Against,Document,"
    "Date of the Document,Title of the Source,Address of the Source,Place in the Source,"
    "Quote\nx,x,x,x,x,x,x,x,x,x,x,x\n",
    "goals header coalition=A number=B text=C language=D topics=E stance=F document-title=G "
    "document-date=H source-title=I source-url=J locator=K quote=L" },
  { "التحالف,الوثيقة,تاريخ الوثيقة,نوع الوثيقة,الموقّع,شخص أو منظمة,أسماء أخرى,نيابة عن,المنصب,"
    "يمثّل,الصفة,الإجراء,تاريخ التوقيع,درجة التأكد,عنوان المصدر,رابط المصدر,الموضع في المصدر,"
    "اقتباس,ملاحظة\nx,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x\n",
    "signatures header coalition=A document-title=B document-date=C document-kind=D "
    "signatory=E signatory-kind=F other-name=G on-behalf-of=H role=I community=J capacity=K "
    "act=L date=M certainty=N source-title=O source-url=P locator=Q quote=R note=S" },
  { "التحالف,الرقم,نص الهدف,لغة النص,الموضوعات,مع أو ضد,الوثيقة,تاريخ الوثيقة,عنوان المصدر,"
    "رابط المصدر,الموضع في المصدر,اقتباس\nx,x,x,x,x,x,x,x,x,x,x,x\n",
    "goals header coalition=A number=B text=C language=D topics=E stance=F document-title=G "
    "document-date=H source-title=I source-url=J locator=K quote=L" },
  { "Koalisyon,Belge,Belgenin Tarihi,Belgenin Türü,İmzacı,Kişi veya Kuruluş,Diğer Adlar,Kimin "
    "Adına,Görev,Temsil Ettikleri,Sıfat,Ne Yaptığı,İmzanın Tarihi,Kesinlik,Kaynağın Başlığı,"
    "Kaynağın Adresi,Kaynaktaki Yer,Alıntı,Not\nx,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x\n",
    "signatures header coalition=A document-title=B document-date=C document-kind=D "
    "signatory=E signatory-kind=F other-name=G on-behalf-of=H role=I community=J capacity=K "
    "act=L date=M certainty=N source-title=O source-url=P locator=Q quote=R note=S" },
  { "Koalisyon,Numara,Hedefin Metni,Metnin Dili,Konular,Lehte veya Karşı,Belge,Belgenin Tarihi,"
    "Kaynağın Başlığı,Kaynağın Adresi,Kaynaktaki Yer,Alıntı\nx,x,x,x,x,x,x,x,x,x,x,x\n",
    "goals header coalition=A number=B text=C language=D topics=E stance=F document-title=G "
    "document-date=H source-title=I source-url=J locator=K quote=L" },
  { "ائتلاف,سند,تاریخ سند,نوع سند,امضاکننده,شخص یا سازمان,"
    "نام‌های دیگر,به نمایندگی از,سمت,"
    "جامعهٔ نمایندگی‌شده,عنوان امضا,"
    "اقدام,تاریخ امضا,قطعیت,عنوان منبع,نشانی منبع,محل در منبع,نقل قول,توضیح\n"
    "x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x\n",
    "signatures header coalition=A document-title=B document-date=C document-kind=D "
    "signatory=E signatory-kind=F other-name=G on-behalf-of=H role=I community=J capacity=K "
    "act=L date=M certainty=N source-title=O source-url=P locator=Q quote=R note=S" },
  { "ائتلاف,شماره,متن هدف,زبان متن,موضوعات,موافق یا مخالف,سند,تاریخ سند,عنوان منبع,نشانی منبع,"
    "محل در منبع,نقل قول\nx,x,x,x,x,x,x,x,x,x,x,x\n",
    "goals header coalition=A number=B text=C language=D topics=E stance=F document-title=G "
    "document-date=H source-title=I source-url=J locator=K quote=L" },
  { "Koalîsyon,Belge,Dîroka belgeyê,Cureyê belgeyê,Îmzeker,Kes an rêxistin,Navên din,Li ser "
    "navê,Erk,Nûnertiya kê dike,Sifet,Çi kiriye,Dîroka îmzeyê,Teqezî,Sernavê çavkaniyê,"
    "Navnîşana çavkaniyê,Cihê di çavkaniyê de,Gotin,Têbînî\nx,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,"
    "x,x\n",
    "signatures header coalition=A document-title=B document-date=C document-kind=D "
    "signatory=E signatory-kind=F other-name=G on-behalf-of=H role=I community=J capacity=K "
    "act=L date=M certainty=N source-title=O source-url=P locator=Q quote=R note=S" },
  { "Koalîsyon,Hejmar,Nivîsa armancê,Zimanê nivîsê,Mijar,Ji bo an li dij,Belge,Dîroka belgeyê,"
    "Sernavê çavkaniyê,Navnîşana çavkaniyê,Cihê di çavkaniyê de,Gotin\nx,x,x,x,x,x,x,x,x,x,x,"
    "x\n",
    "goals header coalition=A number=B text=C language=D topics=E stance=F document-title=G "
    "document-date=H source-title=I source-url=J locator=K quote=L" },
  { "هاوپەیمانی,بەڵگەنامە,بەرواری بەڵگەنامە,جۆری بەڵگەنامە,واژۆکەر,کەس یان ڕێکخراو,ناوەکانی تر,"
    "بە ناوی ڕێکخراو,پۆست,نوێنەرایەتی دەکات,سیفەت,کردار,بەرواری واژۆ,دڵنیایی,ناونیشانی سەرچاوە,"
    "ناونیشانی وێبی سەرچاوە,شوێن لە سەرچاوەدا,گوتە,تێبینی\nx,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,"
    "x\n",
    "signatures header coalition=A document-title=B document-date=C document-kind=D "
    "signatory=E signatory-kind=F other-name=G on-behalf-of=H role=I community=J capacity=K "
    "act=L date=M certainty=N source-title=O source-url=P locator=Q quote=R note=S" },
  { "هاوپەیمانی,ژمارە,دەقی ئامانج,زمانی دەق,بابەتەکان,لەگەڵ یان دژ,بەڵگەنامە,بەرواری بەڵگەنامە,"
    "ناونیشانی سەرچاوە,ناونیشانی وێبی سەرچاوە,شوێن لە سەرچاوەدا,گوتە\nx,x,x,x,x,x,x,x,x,x,x,x\n",
    "goals header coalition=A number=B text=C language=D topics=E stance=F document-title=G "
    "document-date=H source-title=I source-url=J locator=K quote=L" },
  /* By the cells. */
  { "Document,Name,x,y\nB,C,2019-04-21,https://example.org\nB,D,2019-04-22,https://example.org\n",
    "signatures header document-title=A signatory=B date=C source-url=D" },
  { "Document,Name,x\nB,C,21/04/2019\nB,D,21/04/2019\nB,E,21/04/2019\n",
    "signatures header document-title=A document-date=C signatory=B" },
  { "Document,Name,x,y,z\nB,C,person,witness,endorsed\nB,D,organization,observer,signed\n",
    "signatures header document-title=A signatory=B signatory-kind=C capacity=D act=E" },
  { "Coalition,x,y,Topic\n"
    "A,1,Calls for an independent inquiry into what happened,K\n"
    "A,2,Calls for the return of all who were displaced,K\n",
    "goals header coalition=A number=B text=C topics=D" },
  /* Nothing to go by. */
  { "A,B,https://example.org\nA,C,https://example.org\n", "signatures rows source-url=C" },
  { "x\n", "signatures rows" },
  { "x,y\nu,v\n", "signatures rows" },
  { "", "signatures rows" },
};
