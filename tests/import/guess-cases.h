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
