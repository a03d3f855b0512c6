/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: CC0-1.0
 */

/* The texts of data/collection. Made by build-aux/extract-strings. */

/* Translators: Note of other name “Sons of Two Rivers” of organization “Abnaa al-Nahrain” (agents.json, organizations[0].other_names[0].note), and in 1 more. */
_("Translation of the name; taken to be the same party")

/* Translators: Classification of organization “Abnaa al-Nahrain” (agents.json, organizations[0].classification), and in 48 more. */
_("Political party")

/* Translators: Note of other name “Freedom Movement” of organization “Azadî Movement” (agents.json, organizations[6].other_names[3].note), and in 7 more. */
_("In Rudaw")

/* Translators: Note of other name “Azadî Party” of organization “Azadî Movement” (agents.json, organizations[6].other_names[5].note), and in 1 more. */
_("In 2023")

/* Translators: Classification of organization “Azadî Movement” (agents.json, organizations[6].classification), and in 19 more. */
_("Political movement")

/* Translators: Classification of organization “Democratic Society Congress” (agents.json, organizations[15].classification), and in 8 more. */
_("Civil society organization")

/* Translators: Note of other name “Komala” of organization “Komala Party of Iranian Kurdistan” (agents.json, organizations[21].other_names[0].note). */
_("Short name that other parties have too")

/* Translators: Note of other name “Komala of the Revolutionary Toilers” of organization “Komala Party of Iranian Kurdistan” (agents.json, organizations[21].other_names[1].note), and in 1 more. */
_("As listed at the founding of the Cooperation Center; that it is the same party is inferred")

/* Translators: Note of other name “Platforma Demokraten Kurd” of organization “Kurdish Democratic Platform” (agents.json, organizations[22].other_names[2].note). */
_("In The Region")

/* Translators: Classification of organization “Kurdish Democratic Platform” (agents.json, organizations[22].classification), and in 17 more. */
_("Political organization")

/* Translators: Note of other name “Coming to Take My Rights” of organization “Nazil Akhudh Haqqi” (agents.json, organizations[27].other_names[1].note), and in 1 more. */
_("Translation of the name")

/* Translators: Classification of organization “People’s Council of West Kurdistan” (agents.json, organizations[28].classification), and in 2 more. */
_("Political council")

/* Translators: Note of other name “Association of Revolutionary Democratic Kurds” of organization “Revolutionary Democratic Kurdish Association” (agents.json, organizations[30].other_names[1].note). */
_("In Duvar English")

/* Translators: Classification of organization “Watan Parliamentary Alliance” (agents.json, organizations[35].classification). */
_("Parliamentary group")

/* Translators: Classification of organization “State Forces Alliance” (al-nasr.json, organizations[0].classification), and in 16 more. */
_("Political alliance")

/* Translators: Classification of coalition “Al Nasr Coalition” (al-nasr.json, coalitions[0].classification), and in 10 more. */
_("Electoral alliance")

/* Translators: Title of link “Official website” of coalition “Al Nasr Coalition” (al-nasr.json, coalitions[0].links[0].title), and in 8 more. */
_("Official website")

/* Translators: Summary of coalition “Al Nasr Coalition” (al-nasr.json, coalitions[0].summary). */
_("A coalition that Haider al-Abadi, then prime minister of Iraq, announced in January 2018 for that year’s parliamentary election; it describes itself as reaching across sects. Its “Disengagement” initiative of January 2024 proposes ten points on the International Coalition’s forces and on relations with the United States.")

/* Translators: Text of goal 1 of coalition “Al Nasr Coalition” (al-nasr.json, coalitions[0].goals[0].text). */
_("Asks that the mission of the International Coalition end, ten years after it began, by an agreed road map with a fixed term")

/* Translators: Text of goal 2 of coalition “Al Nasr Coalition” (al-nasr.json, coalitions[0].goals[1].text). */
_("Rejects any combat presence of International Coalition forces in Iraq")

/* Translators: Text of goal 3 of coalition “Al Nasr Coalition” (al-nasr.json, coalitions[0].goals[2].text). */
_("Calls for condemning, and making a crime of, military or security strikes by the United States on Iraqi persons or institutions in Iraq")

/* Translators: Text of goal 4 of coalition “Al Nasr Coalition” (al-nasr.json, coalitions[0].goals[3].text). */
_("Asks that training and advice be governed by clear, specific agreements that bind every Iraqi and foreign party")

/* Translators: Text of goal 5 of coalition “Al Nasr Coalition” (al-nasr.json, coalitions[0].goals[4].text). */
_("Asks that Iraq not be used for hostile acts against other countries, neighbors above all, as the constitution provides, and that it stay neutral and stable")

/* Translators: Text of goal 6 of coalition “Al Nasr Coalition” (al-nasr.json, coalitions[0].goals[5].text). */
_("Calls for keeping Iraq out of conflicts in which it has no interest while it meets its political and humanitarian duties, and for support if its unity, security or sovereignty is attacked")

/* Translators: Text of goal 7 of coalition “Al Nasr Coalition” (al-nasr.json, coalitions[0].goals[6].text). */
_("Asks that relations with the United States rest on the Strategic Framework Agreement")

/* Translators: Text of goal 8 of coalition “Al Nasr Coalition” (al-nasr.json, coalitions[0].goals[7].text). */
_("Calls for making attacks on diplomats, advisers and businesses from abroad that are lawfully in Iraq a crime")

/* Translators: Text of goal 9 of coalition “Al Nasr Coalition” (al-nasr.json, coalitions[0].goals[8].text). */
_("Supports the democratic process as the ground on which the political system stands and authorities are formed")

/* Translators: Text of goal 10 of coalition “Al Nasr Coalition” (al-nasr.json, coalitions[0].goals[9].text). */
_("Supports elected governments as the only legitimate representatives of the state, whose sovereign decisions no party may contest")

/* Translators: Text of goal 11 of coalition “Al Nasr Coalition” (al-nasr.json, coalitions[0].goals[10].text). */
_("Asks that the talks with the United States deal with all sides of the crisis and carry guarantees, not only with the end of the International Coalition’s mission")

/* Translators: Text of goal 12 of coalition “Al Nasr Coalition” (al-nasr.json, coalitions[0].goals[11].text). */
_("Calls for moving on to relations with each country of the International Coalition that rest on equality, mutual respect and Iraq’s sovereignty")

/* Translators: Text of goal 13 of coalition “Al Nasr Coalition” (al-nasr.json, coalitions[0].goals[12].text). */
_("States that it wants to preserve the victory won and the sacrifices made for it")

/* Translators: Text of goal 14 of coalition “Al Nasr Coalition” (al-nasr.json, coalitions[0].goals[13].text). */
_("Calls for fighting corruption and the system of quotas, and for relying on qualified people")

/* Translators: Text of goal 15 of coalition “Al Nasr Coalition” (al-nasr.json, coalitions[0].goals[14].text). */
_("States that it works for all Iraqis and for the unity and sovereignty of the country")

/* Translators: Text of goal 16 of coalition “Al Nasr Coalition” (al-nasr.json, coalitions[0].goals[15].text). */
_("Calls for justice and for equality in rights and duties")

/* Translators: Text of goal 17 of coalition “Al Nasr Coalition” (al-nasr.json, coalitions[0].goals[16].text). */
_("Calls for moving on to reconstruction, reform and social reconciliation")

/* Translators: Role of member 1 of coalition “Al Nasr Coalition” (al-nasr.json, coalitions[0].members[0].role), and in 1 more. */
_("Leader")

/* Translators: Role of member 2 of coalition “Al Nasr Coalition” (al-nasr.json, coalitions[0].members[1].role), and in 2 more. */
_("Spokesperson")

/* Translators: Text of note 1 of coalition “Al Nasr Coalition” (al-nasr.json, coalitions[0].notes[0].text). */
_("The initiative has two Arabic names, فض الاشتباك and فك الاشتباك; both mean “disengagement”.")

/* Translators: Text of note 2 of coalition “Al Nasr Coalition” (al-nasr.json, coalitions[0].notes[1].text). */
_("Press summaries give the ten points of the initiative in another order than the coalition’s own statement; the numbers here are those of the statement.")

/* Translators: Text of note 3 of coalition “Al Nasr Coalition” (al-nasr.json, coalitions[0].notes[2].text). */
_("The statement that repeats the ten points is undated. It welcomes the resumption of talks that were first announced on 25 January 2024 and met again on 11 February, so it lies between these days, most likely in February. The day of the initiative’s launch is not its date.")

/* Translators: Text of note 4 of coalition “Al Nasr Coalition” (al-nasr.json, coalitions[0].notes[3].text). */
_("A report of January 2018 on a joint list «نصر العراق» with the Fatah alliance concerns a different grouping.")

/* Translators: Text of note 5 of coalition “Al Nasr Coalition” (al-nasr.json, coalitions[0].notes[4].text). */
_("The “Rafidain initiative” of December 2024 concerns Syria and is not to be confused with the National Coalition for Al Rafidein Region.")

/* Translators: Text of note 6 of coalition “Al Nasr Coalition” (al-nasr.json, coalitions[0].notes[5].text). */
_("The result of the 2018 election is taken from a copy of a Wikipedia article, and the number of founding groups (about 50) from a blog that quotes the newspaper al-Sabah.")

/* Translators: Note of citation 3 of coalition “Al Nasr Coalition” (al-nasr.json, coalitions[0].sources[2].note). */
_("Number of founding groups")

/* Translators: Note of citation 4 of coalition “Al Nasr Coalition” (al-nasr.json, coalitions[0].sources[3].note). */
_("English name Victory Alliance")

/* Translators: Title of document “Announcement of the Al Nasr Coalition” (al-nasr.json, documents[0].title). */
_("Announcement of the Al Nasr Coalition")

/* Translators: Classification of document “Announcement of the Al Nasr Coalition” (al-nasr.json, documents[0].classification), and in 12 more. */
_("Announcement")

/* Translators: Title of document ““Disengagement” initiative” (al-nasr.json, documents[1].title). */
_("“Disengagement” initiative")

/* Translators: Classification of document ““Disengagement” initiative” (al-nasr.json, documents[1].classification). */
_("Policy initiative")

/* Translators: Title of document “Statement on the resumption of talks between Iraq and the United States” (al-nasr.json, documents[2].title). */
_("Statement on the resumption of talks between Iraq and the United States")

/* Translators: Classification of document “Statement on the resumption of talks between Iraq and the United States” (al-nasr.json, documents[2].classification), and in 47 more. */
_("Statement")

/* Translators: Date note of document “Statement on the resumption of talks between Iraq and the United States” (al-nasr.json, documents[2].date_note). */
_("Undated: it welcomes talks that were announced on 25 January 2024 and met again on 11 February; February is more likely.")

/* Translators: Name of event “Coalition announced” (al-nasr.json, events[0].name), and in 1 more. */
_("Coalition announced")

/* Translators: Description of event “Coalition announced” (al-nasr.json, events[0].description). */
_("Haider al-Abadi, then prime minister, announces the coalition and invites other groups to join; a blog quoting al-Sabah counts about 50 blocs, parties and currents.")

/* Translators: Classification of event “Coalition announced” (al-nasr.json, events[0].classification), and in 26 more. */
_("Founding")

/* Translators: Name of event “Parliamentary election” (al-nasr.json, events[1].name), and in 4 more. */
_("Parliamentary election")

/* Translators: Description of event “Parliamentary election” (al-nasr.json, events[1].description). */
_("The coalition wins 42 seats with 10.95 percent of the vote.")

/* Translators: Classification of event “Parliamentary election” (al-nasr.json, events[1].classification), and in 13 more. */
_("Election")

/* Translators: Name of event “Core of a largest bloc announced” (al-nasr.json, events[2].name). */
_("Core of a largest bloc announced")

/* Translators: Description of event “Core of a largest bloc announced” (al-nasr.json, events[2].description). */
_("With Sairoun, Hikma and Wataniya the coalition announces the core of what is to be the largest bloc in parliament.")

/* Translators: Classification of event “Core of a largest bloc announced” (al-nasr.json, events[2].classification), and in 1 more. */
_("Alliance")

/* Translators: Name of event “National State Forces Alliance formed” (al-nasr.json, events[3].name). */
_("National State Forces Alliance formed")

/* Translators: Description of event “National State Forces Alliance formed” (al-nasr.json, events[3].description). */
_("The coalition and the State Forces Alliance form the National State Forces Alliance.")

/* Translators: Name of event “Plan for the provincial elections” (al-nasr.json, events[4].name). */
_("Plan for the provincial elections")

/* Translators: Description of event “Plan for the provincial elections” (al-nasr.json, events[4].description). */
_("The coalition says that it will run within the National State Forces Alliance.")

/* Translators: Name of event “Provincial elections” (al-nasr.json, events[5].name), and in 3 more. */
_("Provincial elections")

/* Translators: Description of event “Provincial elections” (al-nasr.json, events[5].description). */
_("The National State Forces Alliance wins 24 seats, according to final results reported on 4 January 2024.")

/* Translators: Name of event ““Disengagement” initiative launched” (al-nasr.json, events[6].name). */
_("“Disengagement” initiative launched")

/* Translators: Description of event ““Disengagement” initiative launched” (al-nasr.json, events[6].description). */
_("The coalition proposes ten points on foreign forces and on relations with the United States.")

/* Translators: Classification of event ““Disengagement” initiative launched” (al-nasr.json, events[6].classification), and in 1 more. */
_("Initiative")

/* Translators: Name of event “Agreement on the Higher Military Committee” (al-nasr.json, events[7].name). */
_("Agreement on the Higher Military Committee")

/* Translators: Description of event “Agreement on the Higher Military Committee” (al-nasr.json, events[7].description). */
_("Iraq and the United States announce that they agree on the work of a joint military committee.")

/* Translators: Classification of event “Agreement on the Higher Military Committee” (al-nasr.json, events[7].classification), and in 4 more. */
_("Diplomacy")

/* Translators: Note of citation 2 of event “Agreement on the Higher Military Committee” (al-nasr.json, events[7].sources[1].note), and in 1 more. */
_("For the day")

/* Translators: Name of event “Talks interrupted” (al-nasr.json, events[8].name). */
_("Talks interrupted")

/* Translators: Description of event “Talks interrupted” (al-nasr.json, events[8].description). */
_("The talks, whose first round had met the day before, are suspended.")

/* Translators: Name of event “Resumption of the talks announced” (al-nasr.json, events[9].name). */
_("Resumption of the talks announced")

/* Translators: Description of event “Resumption of the talks announced” (al-nasr.json, events[9].description). */
_("Baghdad says that the committee will resume on 11 February.")

/* Translators: Date note of event “Resumption of the talks announced” (al-nasr.json, events[9].date_note). */
_("The report speaks of “today, Thursday”.")

/* Translators: Name of event “Higher Military Committee meets again” (al-nasr.json, events[10].name). */
_("Higher Military Committee meets again")

/* Translators: Name of event “Statement on the resumption of talks” (al-nasr.json, events[11].name). */
_("Statement on the resumption of talks")

/* Translators: Description of event “Statement on the resumption of talks” (al-nasr.json, events[11].description). */
_("The coalition welcomes the resumption and repeats the ten points.")

/* Translators: Date note of event “Statement on the resumption of talks” (al-nasr.json, events[11].date_note). */
_("The statement is undated; February is more likely.")

/* Translators: Name of event ““Rafidain initiative” for Syria” (al-nasr.json, events[12].name). */
_("“Rafidain initiative” for Syria")

/* Translators: Description of event ““Rafidain initiative” for Syria” (al-nasr.json, events[12].description). */
_("The coalition launches an initiative with a relief part and a political part.")

/* Translators: Note of custom of source “Al Nasr Coalition: We welcome the announcement of the resumption of the anticipated Iraqi-American talks, which must cover all aspects of the crisis while providing guarantees of their success” (al-nasr.json, sources[0].custom.note). */
_("The whole text was seen. It is undated; the date is inferred.")

/* Translators: Note of custom of source “[Report that Al Nasr presents the “Disengagement” initiative]” (al-nasr.json, sources[1].custom.note), and in 1 more. */
_("Repost. Only the opening of the page was seen. The title was not seen; a description stands in its place.")

/* Translators: Note of custom of source “[Summary of the ten points]” (al-nasr.json, sources[2].custom.note), and in 35 more. */
_("Only the opening of the page was seen. The title was not seen; a description stands in its place.")

/* Translators: Note of custom of source “[Statement on the Higher Military Committee]” (al-nasr.json, sources[3].custom.note). */
_("Only the opening of the page was seen. The title was not seen; a description stands in its place. The day is taken from another report.")

/* Translators: Note of custom of source “Iraq, US agree to conduct talks on future of US-led military” (al-nasr.json, sources[4].custom.note), and in 4 more. */
_("Only the opening of the page was seen. The title is cut off in the address from which it was taken.")

/* Translators: Note of custom of source “العراق يستأنف المحادثات مع واشنطن الأحد” (al-nasr.json, sources[5].custom.note). */
_("Only the opening of the page was seen. The day is inferred from the words “today, Thursday”.")

/* Translators: Note of custom of source “رسول: الاجتماعات مع التحالف الدولي ستتواتر…” (al-nasr.json, sources[6].custom.note), and in 66 more. */
_("Only the opening of the page was seen.")

/* Translators: Note of custom of source “ائتلاف النصر” (al-nasr.json, sources[8].custom.note). */
_("Only the opening of the page was seen. A blog that quotes the newspaper al-Sabah.")

/* Translators: Note of custom of source “[Report that Hakim and Abadi announce an alliance]” (al-nasr.json, sources[10].custom.note). */
_("Repost. Only the opening of the page was seen. The title was not seen; a description stands in its place. The address is that under which the copy was kept.")

/* Translators: Note of custom of source “نصر العراق ائتلاف العبادي لضرب المالكي” (al-nasr.json, sources[17].custom.note), and in 33 more. */
_("Only the opening of the page was seen. The title is taken from the address.")

/* Translators: Summary of coalition “Al-Rafidain Coalition – 144” (al-rafidain-list-144.json, coalitions[0].summary). */
_("The electoral list of the Assyrian Democratic Movement in Iraq, joined in 2018 by the Assyrian Patriotic Party and headed by Younadam Kanna. Its platform asks for the return of displaced people, fair representation, reform of the administration and the development of poorer areas, above all the Nineveh Plain.")

/* Translators: Text of goal 1 of coalition “Al-Rafidain Coalition – 144” (al-rafidain-list-144.json, coalitions[0].goals[0].text). */
_("Calls for the return of displaced people, for reconstruction, compensation and jobs, and for reconciliation")

/* Translators: Text of goal 2 of coalition “Al-Rafidain Coalition – 144” (al-rafidain-list-144.json, coalitions[0].goals[1].text). */
_("Calls for tolerance, citizenship, real partnership and fair representation of all components")

/* Translators: Text of goal 3 of coalition “Al-Rafidain Coalition – 144” (al-rafidain-list-144.json, coalitions[0].goals[2].text). */
_("Calls for reform of administration and finance with e-government, decentralization and measures against corruption, for social and health services, and for the private sector")

/* Translators: Text of goal 4 of coalition “Al-Rafidain Coalition – 144” (al-rafidain-list-144.json, coalitions[0].goals[3].text). */
_("Calls for the development of poorer areas, above all the Nineveh Plain, through new administrative units, without demographic change, and for an end of encroachments on land and the return of property")

/* Translators: Role of member 2 of coalition “Al-Rafidain Coalition – 144” (al-rafidain-list-144.json, coalitions[0].members[1].role). */
_("With the list in 2018")

/* Translators: Role of member 3 of coalition “Al-Rafidain Coalition – 144” (al-rafidain-list-144.json, coalitions[0].members[2].role). */
_("Head of the list")

/* Translators: Note of relation 1 of coalition “Al-Rafidain Coalition – 144” (al-rafidain-list-144.json, coalitions[0].relations[0].note). */
_("One is an electoral list of the Assyrian Democratic Movement, the other a coalition of three organizations for a region. The names differ only in spelling.")

/* Translators: Text of note 1 of coalition “Al-Rafidain Coalition – 144” (al-rafidain-list-144.json, coalitions[0].notes[0].text). */
_("The platform is undated and was seen only in part, up to the beginning of its fifth point. That number 144 is the list of 2018 is inferred from its content.")

/* Translators: Text of note 2 of coalition “Al-Rafidain Coalition – 144” (al-rafidain-list-144.json, coalitions[0].notes[1].text). */
_("When the list was first formed was not seen: it stood for election in 2005. What it stood for before 2018, and who was on it then, is not told here.")

/* Translators: Text of note 3 of coalition “Al-Rafidain Coalition – 144” (al-rafidain-list-144.json, coalitions[0].notes[2].text). */
_("One sentence of the stored page of the platform holds unrelated link spam; it was left aside.")

/* Translators: Text of note 4 of coalition “Al-Rafidain Coalition – 144” (al-rafidain-list-144.json, coalitions[0].notes[3].text). */
_("The results of the elections and the names of members come from copies of Wikipedia articles and should be replaced by a better source.")

/* Translators: Title of document “Campaign and political platform” (al-rafidain-list-144.json, documents[0].title). */
_("Campaign and political platform")

/* Translators: Classification of document “Campaign and political platform” (al-rafidain-list-144.json, documents[0].classification), and in 4 more. */
_("Program")

/* Translators: Date note of document “Campaign and political platform” (al-rafidain-list-144.json, documents[0].date_note). */
_("Undated; inferred from its content.")

/* Translators: Name of event “Election of 2005” (al-rafidain-list-144.json, events[0].name). */
_("Election of 2005")

/* Translators: Description of event “Election of 2005” (al-rafidain-list-144.json, events[0].description). */
_("The list wins 36,255 votes and one seat.")

/* Translators: Description of event “Parliamentary election” (al-rafidain-list-144.json, events[1].description). */
_("The list wins one seat with 0.19 percent of the vote.")

/* Translators: Note of custom of source “Rafidain List” (al-rafidain-list-144.json, sources[0].custom.note), and in 13 more. */
_("Only the opening of the page was seen. Copy of a Wikipedia article: of little authority, to be replaced by a better source.")

/* Translators: Note of other name “منظمة أنفاذ التركمان” of organization “Turkmen Rescue Foundation” (al-rafidein-region.json, organizations[0].other_names[1].note). */
_("As printed in reports, with أنفاذ for إنقاذ")

/* Translators: Classification of organization “Turkmen Rescue Foundation” (al-rafidein-region.json, organizations[0].classification), and in 5 more. */
_("Community organization")

/* Translators: Note of other name “Mesopotamain Organization” of organization “Al Rafedin Organization” (al-rafidein-region.json, organizations[1].other_names[0].note). */
_("As printed in the signature block of the declaration")

/* Translators: Classification of organization “American Mesopotamian Organization” (al-rafidein-region.json, organizations[2].classification). */
_("Political action committee")

/* Translators: Note of other name “Dr. Ali Akram al Bayati” of person “Ali Akram al Bayati” (al-rafidein-region.json, persons[0].other_names[1].note). */
_("As he signed the declaration")

/* Translators: Note of other name “Prįñčė Naif Dawoud” of person “Naif Dawoud” (al-rafidein-region.json, persons[2].other_names[0].note). */
_("As printed in the signature block of the declaration; the first word stands for “Prince”")

/* Translators: Note of other name “Al Rafidein coalition” of coalition “National Coalition for Al Rafidein Region” (al-rafidein-region.json, coalitions[0].other_names[0].note), and in 1 more. */
_("Short form in press reports")

/* Translators: Note of other name “Al Rafidein Region” of coalition “National Coalition for Al Rafidein Region” (al-rafidein-region.json, coalitions[0].other_names[1].note). */
_("The project, used for the coalition")

/* Translators: Note of other name “التحالف الوطني لاقليم الرافدين” of coalition “National Coalition for Al Rafidein Region” (al-rafidein-region.json, coalitions[0].other_names[3].note). */
_("Spelling without hamza")

/* Translators: Classification of coalition “National Coalition for Al Rafidein Region” (al-rafidein-region.json, coalitions[0].classification), and in 2 more. */
_("Coalition of organizations")

/* Translators: Title of link “Website of the coalition” of coalition “National Coalition for Al Rafidein Region” (al-rafidein-region.json, coalitions[0].links[0].title). */
_("Website of the coalition")

/* Translators: Summary of coalition “National Coalition for Al Rafidein Region” (al-rafidein-region.json, coalitions[0].summary). */
_("Three organizations that say they represent the Turkmen, the Assyrians and Christians, and the Yazidis of Iraq. In a declaration made public in March 2017 they call for a region of Sinjar, Tal Afar and the Nineveh Plain within Iraq. They describe the coalition as strategic and national.")

/* Translators: Text of goal 1 of coalition “National Coalition for Al Rafidein Region” (al-rafidein-region.json, coalitions[0].goals[0].text). */
_("Calls for an “Al Rafidein Region” of three provinces (Sinjar, Tal Afar, Nineveh Plain) for many nationalities, religions and cultures, not organized by race or sect; states that it would renew a democracy that failed smaller communities")

/* Translators: Text of goal 2 of coalition “National Coalition for Al Rafidein Region” (al-rafidein-region.json, coalitions[0].goals[1].text). */
_("States that it acts under the 2005 constitution (Articles 112, 115 and 116), which in its reading lets new regions form and gives nationalities rights to self-administration and to care for their heritage and culture")

/* Translators: Text of goal 3 of coalition “National Coalition for Al Rafidein Region” (al-rafidein-region.json, coalitions[0].goals[2].text). */
_("Seeks backing in Iraq, in the region and abroad, and wishes to assure others that its purpose is peaceful: the use of rights under the constitution and the safety of smaller communities")

/* Translators: Text of goal 4 of coalition “National Coalition for Al Rafidein Region” (al-rafidein-region.json, coalitions[0].goals[3].text). */
_("Commits itself to dialogue with all sides in Iraq and to good relations with all its neighbors")

/* Translators: Text of goal 5 of coalition “National Coalition for Al Rafidein Region” (al-rafidein-region.json, coalitions[0].goals[4].text). */
_("Keeps membership open to political and community organizations of the peoples who live inside the proposed region")

/* Translators: Text of goal 6 of coalition “National Coalition for Al Rafidein Region” (al-rafidein-region.json, coalitions[0].goals[5].text). */
_("Affirms that Iraq’s land, people and heritage are one; states that its call makes use of constitutional rights to prevent renewed mass violence against smaller communities and is not meant to divide the country")

/* Translators: Text of note 1 of coalition “National Coalition for Al Rafidein Region” (al-rafidein-region.json, coalitions[0].notes[0].text). */
_("One member appears under several names: “Al Rafedin Organization” in the text of the declaration, “Mesopotamain Organization” in its signature block, “American Mesopotamian Organization” in the announcement of the same chairman, and منظمة الرافدين in an Arabic report. “Rafidain” is Arabic for Mesopotamia, so they are probably one body; no source says so.")

/* Translators: Text of note 2 of coalition “National Coalition for Al Rafidein Region” (al-rafidein-region.json, coalitions[0].notes[1].text). */
_("Fox News dates a letter of intent to the central government to 3 March 2017; the Turkmen Rescue Foundation and the American Mesopotamian Organization published the declaration and its announcement on 7 March. These may be two different acts.")

/* Translators: Text of note 3 of coalition “National Coalition for Al Rafidein Region” (al-rafidein-region.json, coalitions[0].notes[2].text). */
_("Sources name the unit asked for differently: a region of three provinces (declaration), a province or semi-autonomous zone (Fox News), a semi-autonomous region (Breitbart). A letter about the same three areas, hosted by the Seyfo Center, calls them districts.")

/* Translators: Text of note 4 of coalition “National Coalition for Al Rafidein Region” (al-rafidein-region.json, coalitions[0].notes[3].text). */
_("The declaration names the Shabak among the original communities of Iraq, and Breitbart writes that the alliance includes members of that community; no Shabak organization signed the declaration.")

/* Translators: Text of note 5 of coalition “National Coalition for Al Rafidein Region” (al-rafidein-region.json, coalitions[0].notes[4].text). */
_("The Turkmen Rescue Foundation represents the Turkmen according to the declaration, and the Shiite Turkmen according to Breitbart.")

/* Translators: Text of note 6 of coalition “National Coalition for Al Rafidein Region” (al-rafidein-region.json, coalitions[0].notes[5].text). */
_("A parliament and a defense force of the region’s own, comparable to those of the Kurdistan Region, and a strategy aimed at lawmakers in the United States and Iraq stand only in remarks of David William Lazar reported by Breitbart, not in the declaration.")

/* Translators: Text of note 7 of coalition “National Coalition for Al Rafidein Region” (al-rafidein-region.json, coalitions[0].notes[6].text). */
_("Spellings vary: Rafidein, Rafedin, Rafidain, Rafidayn; Talafar, Tal Afar; Yazidi, Yezidi; Naif Dawoud, Dawood, bin Dawud bin Sulaiman.")

/* Translators: Text of note 8 of coalition “National Coalition for Al Rafidein Region” (al-rafidein-region.json, coalitions[0].notes[7].text). */
_("Ali Akram al Bayati is president of the Turkmen Rescue Foundation in the declaration and in Fox News, and chairman elsewhere on the foundation’s own site.")

/* Translators: Text of note 9 of coalition “National Coalition for Al Rafidein Region” (al-rafidein-region.json, coalitions[0].notes[8].text). */
_("The coalition’s first statement on the 2017 referendum calls a vote within the Kurdistan Region’s borders of before 2003 a legitimate right, and also holds that the constitution does not allow secession. Both stand in the same text.")

/* Translators: Text of note 10 of coalition “National Coalition for Al Rafidein Region” (al-rafidein-region.json, coalitions[0].notes[9].text). */
_("Al Bayati told Fox News that the coalition talks with all parties and will need support in parliament, that he expects Iraq to become federal, and that the open question is on which basis: sect, ethnicity or geography.")

/* Translators: Text of note 11 of coalition “National Coalition for Al Rafidein Region” (al-rafidein-region.json, coalitions[0].notes[10].text). */
_("Fox News describes the coalition as separate from a call of the Chaldean community for a semi-autonomous zone in the Nineveh Plain, and as being on friendly terms with it. No text of that call from 2017 was found. Later work of the Chaldean Community Foundation of Detroit for an administrative unit there with its own police is not shown to be the same.")

/* Translators: Text of note 12 of coalition “National Coalition for Al Rafidein Region” (al-rafidein-region.json, coalitions[0].notes[11].text). */
_("Not to be confused with the Al-Rafidain Coalition (list 144), an electoral list of the Assyrian Democratic Movement, nor with the “Rafidain initiative” for Syria that the Al Nasr Coalition launched in 2024.")

/* Translators: Text of note 13 of coalition “National Coalition for Al Rafidein Region” (al-rafidein-region.json, coalitions[0].notes[12].text). */
_("The original page of the Fox News article was not found; two reposts were read. The remark that minorities joined forces for the first time is a claim of the executive director of The Philos Project, Robert Nicholson, whom the article quotes.")

/* Translators: Note of citation 2 of coalition “National Coalition for Al Rafidein Region” (al-rafidein-region.json, coalitions[0].sources[1].note). */
_("Arabic name and slogan")

/* Translators: Note of citation 3 of coalition “National Coalition for Al Rafidein Region” (al-rafidein-region.json, coalitions[0].sources[2].note). */
_("Arabic slogan")

/* Translators: Title of document “Letter of intent to the central government of Iraq” (al-rafidein-region.json, documents[0].title). */
_("Letter of intent to the central government of Iraq")

/* Translators: Classification of document “Letter of intent to the central government of Iraq” (al-rafidein-region.json, documents[0].classification), and in 6 more. */
_("Letter")

/* Translators: Date note of document “Letter of intent to the central government of Iraq” (al-rafidein-region.json, documents[0].date_note). */
_("Day reported by Fox News; the letter itself was not seen.")

/* Translators: Title of document “Declaration of the National Coalition for Al Rafidein Region” (al-rafidein-region.json, documents[1].title). */
_("Declaration of the National Coalition for Al Rafidein Region")

/* Translators: Classification of document “Declaration of the National Coalition for Al Rafidein Region” (al-rafidein-region.json, documents[1].classification), and in 6 more. */
_("Declaration")

/* Translators: Date note of document “Declaration of the National Coalition for Al Rafidein Region” (al-rafidein-region.json, documents[1].date_note). */
_("Day of publication, taken from the address of the page; the declaration itself carries no date.")

/* Translators: Role of signature 1 of document “Declaration of the National Coalition for Al Rafidein Region” (al-rafidein-region.json, documents[1].signatures[0].role), and in 1 more. */
_("President")

/* Translators: Role of signature 3 of document “Declaration of the National Coalition for Al Rafidein Region” (al-rafidein-region.json, documents[1].signatures[2].role). */
_("Chairman")

/* Translators: Title of document “Statement on the Kurdistan Region’s independence referendum” (al-rafidein-region.json, documents[2].title). */
_("Statement on the Kurdistan Region’s independence referendum")

/* Translators: Date note of document “Statement on the Kurdistan Region’s independence referendum” (al-rafidein-region.json, documents[2].date_note). */
_("Undated: after the referendum was confirmed on 7 June 2017, and before a report of 17 September mentions it.")

/* Translators: Name of event “Attack by the Islamic State group” (al-rafidein-region.json, events[0].name). */
_("Attack by the Islamic State group")

/* Translators: Description of event “Attack by the Islamic State group” (al-rafidein-region.json, events[0].description). */
_("The declaration places after 10 June 2014 the attack which, it says, drove hundreds of thousands of members of these communities from their homes.")

/* Translators: Classification of event “Attack by the Islamic State group” (al-rafidein-region.json, events[0].classification), and in 1 more. */
_("Armed conflict")

/* Translators: Name of event “Letter of intent to the central government” (al-rafidein-region.json, events[1].name). */
_("Letter of intent to the central government")

/* Translators: Description of event “Letter of intent to the central government” (al-rafidein-region.json, events[1].description). */
_("According to Fox News, the coalition addressed a letter of intent to the government in Baghdad.")

/* Translators: Name of event “Declaration published” (al-rafidein-region.json, events[2].name), and in 2 more. */
_("Declaration published")

/* Translators: Description of event “Declaration published” (al-rafidein-region.json, events[2].description). */
_("The Turkmen Rescue Foundation publishes the declaration that announces the coalition.")

/* Translators: Name of event “Announcement by the American Mesopotamian Organization” (al-rafidein-region.json, events[3].name). */
_("Announcement by the American Mesopotamian Organization")

/* Translators: Description of event “Announcement by the American Mesopotamian Organization” (al-rafidein-region.json, events[3].description). */
_("The organization publishes an announcement in English under the name of David William Lazar.")

/* Translators: Name of event “Fox News article on the coalition” (al-rafidein-region.json, events[4].name). */
_("Fox News article on the coalition")

/* Translators: Description of event “Fox News article on the coalition” (al-rafidein-region.json, events[4].description). */
_("The article quotes the declaration and Ali Akram al Bayati.")

/* Translators: Date note of event “Fox News article on the coalition” (al-rafidein-region.json, events[4].date_note). */
_("The copies read are undated: the article tells of a letter made public on Tuesday 7 March and was reposted by 9 March.")

/* Translators: Classification of event “Fox News article on the coalition” (al-rafidein-region.json, events[4].classification), and in 4 more. */
_("Press report")

/* Translators: Name of event “Breitbart report on the coalition” (al-rafidein-region.json, events[5].name). */
_("Breitbart report on the coalition")

/* Translators: Description of event “Breitbart report on the coalition” (al-rafidein-region.json, events[5].description). */
_("The report carries remarks of David William Lazar; english.ankawa.com reposts it.")

/* Translators: Date note of event “Breitbart report on the coalition” (al-rafidein-region.json, events[5].date_note), and in 9 more. */
_("Day taken from the address of the page.")

/* Translators: Name of event “Lemkin Institute reposts the Fox News article” (al-rafidein-region.json, events[6].name). */
_("Lemkin Institute reposts the Fox News article")

/* Translators: Name of event “Letter to the House Committee on Foreign Affairs” (al-rafidein-region.json, events[7].name). */
_("Letter to the House Committee on Foreign Affairs")

/* Translators: Description of event “Letter to the House Committee on Foreign Affairs” (al-rafidein-region.json, events[7].description). */
_("A letter to the committee of the United States House of Representatives concerns Sinjar, Tal Afar and the Nineveh Plain. A link with the coalition is not established: the signatories were not seen.")

/* Translators: Name of event “First statement on the Kurdistan Region’s referendum” (al-rafidein-region.json, events[8].name). */
_("First statement on the Kurdistan Region’s referendum")

/* Translators: Description of event “First statement on the Kurdistan Region’s referendum” (al-rafidein-region.json, events[8].description). */
_("The coalition states that a vote within the Kurdistan Region’s borders of before 2003 would be a legitimate right, asks that all of Iraq vote on that area, and holds that the constitution does not allow secession.")

/* Translators: Date note of event “First statement on the Kurdistan Region’s referendum” (al-rafidein-region.json, events[8].date_note). */
_("Between the day the referendum was confirmed and a report that mentions the statement.")

/* Translators: Note of citation 2 of event “First statement on the Kurdistan Region’s referendum” (al-rafidein-region.json, events[8].sources[1].note). */
_("Mentions an earlier statement")

/* Translators: Note of citation 3 of event “First statement on the Kurdistan Region’s referendum” (al-rafidein-region.json, events[8].sources[2].note). */
_("For the day on which the referendum was confirmed")

/* Translators: Name of event “Further statement rejecting the referendum” (al-rafidein-region.json, events[9].name). */
_("Further statement rejecting the referendum")

/* Translators: Description of event “Further statement rejecting the referendum” (al-rafidein-region.json, events[9].description). */
_("ParsToday reports that the coalition rejects the referendum for want of a basis in the constitution and in law, points to the suspended parliament of the Kurdistan Region, and disputes the use of the 1957 census.")

/* Translators: Date note of event “Further statement rejecting the referendum” (al-rafidein-region.json, events[9].date_note), and in 9 more. */
_("Day of the report.")

/* Translators: Name of event “Reported election of Naif Dawoud as Emir of the Yazidis” (al-rafidein-region.json, events[10].name). */
_("Reported election of Naif Dawoud as Emir of the Yazidis")

/* Translators: Description of event “Reported election of Naif Dawoud as Emir of the Yazidis” (al-rafidein-region.json, events[10].description). */
_("A body calling itself Ignita Veritas United reports his election and coronation on Mount Sinjar; an Arabic report says that clergy and notables who rejected another Emir installed him. The standing of these claims was not verified.")

/* Translators: Date note of event “Reported election of Naif Dawoud as Emir of the Yazidis” (al-rafidein-region.json, events[10].date_note). */
_("Day claimed by his supporters.")

/* Translators: Classification of event “Reported election of Naif Dawoud as Emir of the Yazidis” (al-rafidein-region.json, events[10].classification). */
_("Claim")

/* Translators: Note of custom of source “As ISIS loses ground in parts of Iraq, religious minorities join forces” (al-rafidein-region.json, sources[0].custom.note). */
_("Repost; the original page was not found. Only the opening of the page was seen. The date is taken from the address of the page.")

/* Translators: Note of custom of source “Iraq: Christians, Yazidis Seeking Semi-Autonomous Region” (al-rafidein-region.json, sources[2].custom.note). */
_("Only the opening of the page was seen. The date is taken from the address of the page. The title is that of a repost.")

/* Translators: Note of custom of source “Iraq: Christians, Yazidis Seeking Semi-Autonomous Region” (al-rafidein-region.json, sources[3].custom.note), and in 2 more. */
_("Repost. Only the opening of the page was seen.")

/* Translators: Note of custom of source “Letter to members of the House Committee on Foreign Affairs” (al-rafidein-region.json, sources[8].custom.note). */
_("Only the opening of the page was seen. Its signatories were not visible.")

/* Translators: Note of custom of source “[Press release on the election of Naif bin Dawud]” (al-rafidein-region.json, sources[9].custom.note). */
_("Only the opening of the page was seen. The title was not seen; a description stands in its place. A press release of his supporters, to be replaced by an independent source.")

/* Translators: Note of custom of source “الشعب الأيزيدي يحتفي بأنتخاب الامير ن…” (al-rafidein-region.json, sources[12].custom.note). */
_("Only the opening of the page was seen. The title is cut off in the address from which it was taken. To be replaced by an independent source.")

/* Translators: Note of custom of source “Ties That Bind” (al-rafidein-region.json, sources[14].custom.note), and in 6 more. */
_("Only the opening of the page was seen. The date is taken from the address of the page.")

/* Translators: Note of other name “Mahsa Charter” of coalition “Alliance for Democracy and Freedom in Iran” (alliance-for-democracy-and-freedom-in-iran.json, coalitions[0].other_names[0].note). */
_("Name of its charter")

/* Translators: Summary of coalition “Alliance for Democracy and Freedom in Iran” (alliance-for-democracy-and-freedom-in-iran.json, coalitions[0].summary). */
_("Six opposition figures outside Iran who appeared together in February 2023 and issued a joint charter in March. The charter seeks international isolation of the Islamic Republic and a secular, democratic system after it. The alliance broke up in about April 2023.")

/* Translators: Status of coalition “Alliance for Democracy and Freedom in Iran” (alliance-for-democracy-and-freedom-in-iran.json, coalitions[0].status). */
_("Broke up in about April 2023")

/* Translators: Text of goal 1 of coalition “Alliance for Democracy and Freedom in Iran” (alliance-for-democracy-and-freedom-in-iran.json, coalitions[0].goals[0].text). */
_("Calls for isolating the Islamic Republic internationally as a first step to democratic change")

/* Translators: Text of goal 2 of coalition “Alliance for Democracy and Freedom in Iran” (alliance-for-democracy-and-freedom-in-iran.json, coalitions[0].goals[1].text). */
_("Calls for a stop to all death sentences and for the release of political prisoners")

/* Translators: Text of goal 3 of coalition “Alliance for Democracy and Freedom in Iran” (alliance-for-democracy-and-freedom-in-iran.json, coalitions[0].goals[2].text). */
_("Asks democratic governments to expel the ambassadors of the Islamic Republic")

/* Translators: Text of goal 4 of coalition “Alliance for Democracy and Freedom in Iran” (alliance-for-democracy-and-freedom-in-iran.json, coalitions[0].goals[3].text). */
_("Calls for a council for the transition of power")

/* Translators: Text of goal 5 of coalition “Alliance for Democracy and Freedom in Iran” (alliance-for-democracy-and-freedom-in-iran.json, coalitions[0].goals[4].text). */
_("Calls for a secular democratic system that is decided by referendum, and for a constituent assembly")

/* Translators: Text of goal 6 of coalition “Alliance for Democracy and Freedom in Iran” (alliance-for-democracy-and-freedom-in-iran.json, coalitions[0].goals[5].text). */
_("Supports equal rights of all, whatever their belief, ethnicity, gender or sexual orientation")

/* Translators: Text of goal 7 of coalition “Alliance for Democracy and Freedom in Iran” (alliance-for-democracy-and-freedom-in-iran.json, coalitions[0].goals[6].text). */
_("Supports diversity and decentralization together with the territorial integrity of Iran")

/* Translators: Text of goal 8 of coalition “Alliance for Democracy and Freedom in Iran” (alliance-for-democracy-and-freedom-in-iran.json, coalitions[0].goals[7].text). */
_("Calls for the dissolution of the Revolutionary Guards and for integrating those members who took no part in crimes")

/* Translators: Role of member 5 of coalition “Alliance for Democracy and Freedom in Iran” (alliance-for-democracy-and-freedom-in-iran.json, coalitions[0].members[4].role), and in 1 more. */
_("Leader of the Komala Party of Iranian Kurdistan")

/* Translators: Text of note 1 of coalition “Alliance for Democracy and Freedom in Iran” (alliance-for-democracy-and-freedom-in-iran.json, coalitions[0].notes[0].text). */
_("The charter is dated 10 March 2023 by IranWire and another site, 13 March by the Atlantic Council.")

/* Translators: Text of note 2 of coalition “Alliance for Democracy and Freedom in Iran” (alliance-for-democracy-and-freedom-in-iran.json, coalitions[0].notes[1].text). */
_("The meeting at Georgetown University was on 10 February 2023 according to the Atlantic Council, on 21 February according to another site.")

/* Translators: Title of document “Charter of Solidarity and Alliance for Freedom (Mahsa Charter)” (alliance-for-democracy-and-freedom-in-iran.json, documents[0].title). */
_("Charter of Solidarity and Alliance for Freedom (Mahsa Charter)")

/* Translators: Classification of document “Charter of Solidarity and Alliance for Freedom (Mahsa Charter)” (alliance-for-democracy-and-freedom-in-iran.json, documents[0].classification), and in 4 more. */
_("Charter")

/* Translators: Date note of document “Charter of Solidarity and Alliance for Freedom (Mahsa Charter)” (alliance-for-democracy-and-freedom-in-iran.json, documents[0].date_note), and in 1 more. */
_("The Atlantic Council has 13 March.")

/* Translators: Name of event “Joint appearance at Georgetown University” (alliance-for-democracy-and-freedom-in-iran.json, events[0].name). */
_("Joint appearance at Georgetown University")

/* Translators: Description of event “Joint appearance at Georgetown University” (alliance-for-democracy-and-freedom-in-iran.json, events[0].description). */
_("The alliance presents itself at an event on the future of the democracy movement of Iran.")

/* Translators: Date note of event “Joint appearance at Georgetown University” (alliance-for-democracy-and-freedom-in-iran.json, events[0].date_note). */
_("Another site has 21 February.")

/* Translators: Name of event “Charter published” (alliance-for-democracy-and-freedom-in-iran.json, events[1].name), and in 1 more. */
_("Charter published")

/* Translators: Description of event “Charter published” (alliance-for-democracy-and-freedom-in-iran.json, events[1].description). */
_("Six opposition figures publish the charter.")

/* Translators: Classification of event “Charter published” (alliance-for-democracy-and-freedom-in-iran.json, events[1].classification), and in 8 more. */
_("Publication")

/* Translators: Name of event “Panel in Toronto” (alliance-for-democracy-and-freedom-in-iran.json, events[2].name). */
_("Panel in Toronto")

/* Translators: Description of event “Panel in Toronto” (alliance-for-democracy-and-freedom-in-iran.json, events[2].description). */
_("The alliance holds a panel in Toronto.")

/* Translators: Classification of event “Panel in Toronto” (alliance-for-democracy-and-freedom-in-iran.json, events[2].classification), and in 9 more. */
_("Conference")

/* Translators: Name of event “Break-up of the alliance” (alliance-for-democracy-and-freedom-in-iran.json, events[3].name). */
_("Break-up of the alliance")

/* Translators: Description of event “Break-up of the alliance” (alliance-for-democracy-and-freedom-in-iran.json, events[3].description). */
_("The alliance breaks up; Hamed Esmaeilion leaves it.")

/* Translators: Classification of event “Break-up of the alliance” (alliance-for-democracy-and-freedom-in-iran.json, events[3].classification). */
_("End")

/* Translators: Note of custom of source “[Report on the Charter of Solidarity and Alliance for Freedom]” (alliance-for-democracy-and-freedom-in-iran.json, sources[0].custom.note), and in 2 more. */
_("Only the opening of the page was seen. The title was not seen; a description stands in its place. The date is taken from the address of the page. The address is that of a mirror of the site.")

/* Translators: Note of custom of source “After a failed coalition effort, where is the Iranian opposition headed?” (alliance-for-democracy-and-freedom-in-iran.json, sources[4].custom.note). */
_("Only the opening of the page was seen. The title is taken from the address. The page has no date; it was updated on a 12 May.")

/* Translators: Note of custom of source “Carta Mahsa: l’alleanza per un Iran democratico e il programma per un futuro libero” (alliance-for-democracy-and-freedom-in-iran.json, sources[5].custom.note). */
_("Only the opening of the page was seen. The title is taken from the address. A copy of an article of Linkiesta.")

/* Translators: Note of custom of source “[Report on the Iranian opposition a year after the protests]” (alliance-for-democracy-and-freedom-in-iran.json, sources[8].custom.note). */
_("Only the opening of the page was seen. A partisan outlet that quotes AFP; to be replaced by a better source. The title was not seen; a description stands in its place.")

/* Translators: Summary of coalition “Alternative Coalition” (alternative-coalition.json, coalitions[0].summary). */
_("Thirteen Iraqi parties, movements and alliances that formed a coalition in May 2025 for the parliamentary election of that November. They call for a state that rests on citizenship.")

/* Translators: Text of goal 1 of coalition “Alternative Coalition” (alternative-coalition.json, coalitions[0].goals[0].text). */
_("Calls for a state that rests on citizenship, justice and dignity")

/* Translators: Text of goal 2 of coalition “Alternative Coalition” (alternative-coalition.json, coalitions[0].goals[1].text). */
_("Supports democratic rule and the peaceful transfer of power")

/* Translators: Text of goal 3 of coalition “Alternative Coalition” (alternative-coalition.json, coalitions[0].goals[2].text). */
_("Calls for rebuilding the institutions of the state")

/* Translators: Text of goal 4 of coalition “Alternative Coalition” (alternative-coalition.json, coalitions[0].goals[3].text). */
_("Calls for fighting corruption")

/* Translators: Text of goal 5 of coalition “Alternative Coalition” (alternative-coalition.json, coalitions[0].goals[4].text). */
_("States that it wants to empower citizens")

/* Translators: Text of note 1 of coalition “Alternative Coalition” (alternative-coalition.json, coalitions[0].notes[0].text). */
_("The result of the coalition itself was not seen: a statement of the Iraqi Communist Party says that, by preliminary results, the democratic civil forces won no seat.")

/* Translators: Name of event “Iraqi Communist Party tells of a coming alliance” (alternative-coalition.json, events[0].name). */
_("Iraqi Communist Party tells of a coming alliance")

/* Translators: Name of event “Coalition founded” (alternative-coalition.json, events[1].name), and in 1 more. */
_("Coalition founded")

/* Translators: Description of event “Parliamentary election” (alternative-coalition.json, events[2].description). */
_("By preliminary results the democratic civil forces win no seat.")

/* Translators: Note of custom of source “Iraq’s November vote: ICP unveils civil alliance to challenge dominant forces” (alternative-coalition.json, sources[0].custom.note), and in 4 more. */
_("Only the opening of the page was seen. The title is taken in part from the address.")

/* Translators: Name of area “Iraq” (areas.json, areas[0].name). */
_("Iraq")

/* Translators: Name of area “Baghdad” (areas.json, areas[1].name). */
_("Baghdad")

/* Translators: Name of area “Nineveh” (areas.json, areas[2].name). */
_("Nineveh")

/* Translators: Name of area “Sinjar” (areas.json, areas[3].name). */
_("Sinjar")

/* Translators: Name of area “Tal Afar” (areas.json, areas[4].name). */
_("Tal Afar")

/* Translators: Note of other name “Talafar” of area “Tal Afar” (areas.json, areas[4].other_names[0].note). */
_("Spelling of the declaration of the National Coalition for Al Rafidein Region")

/* Translators: Name of area “Nineveh Plain” (areas.json, areas[5].name). */
_("Nineveh Plain")

/* Translators: Name of area “Kurdistan Region of Iraq” (areas.json, areas[6].name). */
_("Kurdistan Region of Iraq")

/* Translators: Name of area “Erbil” (areas.json, areas[7].name). */
_("Erbil")

/* Translators: Name of area “Ankawa” (areas.json, areas[8].name). */
_("Ankawa")

/* Translators: Name of area “Kirkuk” (areas.json, areas[9].name). */
_("Kirkuk")

/* Translators: Name of area “Iran” (areas.json, areas[10].name). */
_("Iran")

/* Translators: Name of area “Kurdish area of Iran” (areas.json, areas[11].name). */
_("Kurdish area of Iran")

/* Translators: Note of other name “East Kurdistan” of area “Kurdish area of Iran” (areas.json, areas[11].other_names[0].note). */
_("Name used by the Kurdistan Independence Alliance")

/* Translators: Name of area “Belgium” (areas.json, areas[12].name). */
_("Belgium")

/* Translators: Name of area “Brussels” (areas.json, areas[13].name). */
_("Brussels")

/* Translators: Name of area “United Kingdom” (areas.json, areas[14].name). */
_("United Kingdom")

/* Translators: Name of area “London” (areas.json, areas[15].name). */
_("London")

/* Translators: Name of area “Dohuk” (areas.json, areas[16].name). */
_("Dohuk")

/* Translators: Name of area “Hamdaniya” (areas.json, areas[17].name). */
_("Hamdaniya")

/* Translators: Name of area “Bakhdida” (areas.json, areas[18].name). */
_("Bakhdida")

/* Translators: Name of area “Bartella” (areas.json, areas[19].name). */
_("Bartella")

/* Translators: Name of area “Tel Keppe” (areas.json, areas[20].name). */
_("Tel Keppe")

/* Translators: Name of area “Alqosh” (areas.json, areas[21].name). */
_("Alqosh")

/* Translators: Name of area “Bashiqa” (areas.json, areas[22].name). */
_("Bashiqa")

/* Translators: Name of area “United States” (areas.json, areas[23].name). */
_("United States")

/* Translators: Name of area “Washington” (areas.json, areas[24].name). */
_("Washington")

/* Translators: Name of area “Syria” (areas.json, areas[25].name). */
_("Syria")

/* Translators: Name of area “Damascus” (areas.json, areas[26].name). */
_("Damascus")

/* Translators: Name of area “Golan Heights” (areas.json, areas[27].name). */
_("Golan Heights")

/* Translators: Name of area “Suwayda” (areas.json, areas[28].name). */
_("Suwayda")

/* Translators: Name of area “Syrian coast” (areas.json, areas[29].name). */
_("Syrian coast")

/* Translators: Name of area “North and East Syria” (areas.json, areas[30].name). */
_("North and East Syria")

/* Translators: Name of area “Kurdish area of Syria” (areas.json, areas[31].name). */
_("Kurdish area of Syria")

/* Translators: Note of other name “Western Kurdistan” of area “Kurdish area of Syria” (areas.json, areas[31].other_names[0].note). */
_("Name used by Kurdish organizations")

/* Translators: Note of other name “Rojavayê Kurdistanê” of area “Kurdish area of Syria” (areas.json, areas[31].other_names[1].note). */
_("Name used by the Conference on Kurdish Unity")

/* Translators: Name of area “al-Jazira” (areas.json, areas[32].name). */
_("al-Jazira")

/* Translators: Name of area “Hasakah Governorate” (areas.json, areas[33].name). */
_("Hasakah Governorate")

/* Translators: Name of area “Hasakah” (areas.json, areas[34].name). */
_("Hasakah")

/* Translators: Name of area “Qamishli” (areas.json, areas[35].name). */
_("Qamishli")

/* Translators: Note of other name “Zalin” of area “Qamishli” (areas.json, areas[35].other_names[1].note). */
_("Name used by SyriacPress")

/* Translators: Name of area “Derik” (areas.json, areas[36].name). */
_("Derik")

/* Translators: Name of area “Raqqa” (areas.json, areas[37].name). */
_("Raqqa")

/* Translators: Name of area “Turkey” (areas.json, areas[38].name). */
_("Turkey")

/* Translators: Name of area “Diyarbakır” (areas.json, areas[39].name). */
_("Diyarbakır")

/* Translators: Name of area “Canada” (areas.json, areas[40].name). */
_("Canada")

/* Translators: Name of area “Toronto” (areas.json, areas[41].name). */
_("Toronto")

/* Translators: Classification of coalition “Athra Alliance” (athra-alliance.json, coalitions[0].classification), and in 8 more. */
_("Party alliance")

/* Translators: Summary of coalition “Athra Alliance” (athra-alliance.json, coalitions[0].summary). */
_("An electoral and political alliance of five Chaldean, Syriac and Assyrian parties of Iraq, formed most likely in July 2023. It asks that only members of the minority vote for the seats reserved for it. Three of its members support a Nineveh Plain province in a joint text of April 2025.")

/* Translators: Text of goal 1 of coalition “Athra Alliance” (athra-alliance.json, coalitions[0].goals[0].text). */
_("Asks for a Nineveh Plain province under the decision of 2014, Article 125 of the constitution and Law 21 of 2008")

/* Translators: Text of goal 2 of coalition “Athra Alliance” (athra-alliance.json, coalitions[0].goals[1].text). */
_("Asks that only members of the minority vote for the seats reserved for it, with a separate register of voters")

/* Translators: Text of goal 3 of coalition “Athra Alliance” (athra-alliance.json, coalitions[0].goals[2].text). */
_("Opposes demographic change in villages of its people")

/* Translators: Text of goal 4 of coalition “Athra Alliance” (athra-alliance.json, coalitions[0].goals[3].text). */
_("Opposes the provisions of the election law of 2023")

/* Translators: Text of goal 5 of coalition “Athra Alliance” (athra-alliance.json, coalitions[0].goals[4].text). */
_("Opposes the seizure of land in the Nineveh Plain")

/* Translators: Text of goal 6 of coalition “Athra Alliance” (athra-alliance.json, coalitions[0].goals[5].text). */
_("Asks that all five reserved seats in the parliament of the Kurdistan Region be restored")

/* Translators: Text of goal 7 of coalition “Athra Alliance” (athra-alliance.json, coalitions[0].goals[6].text). */
_("Asks that the Kurdistan Region be one district for the reserved seats, with polling centers and ballots for these voters")

/* Translators: Text of goal 8 of coalition “Athra Alliance” (athra-alliance.json, coalitions[0].goals[7].text). */
_("Calls for self-rule of its people in the Kurdistan Region too, in a speech for five parties in Washington")

/* Translators: Text of goal 9 of coalition “Athra Alliance” (athra-alliance.json, coalitions[0].goals[8].text). */
_("Calls for local forces, in a speech for five parties in Washington")

/* Translators: Text of note 1 of coalition “Athra Alliance” (athra-alliance.json, coalitions[0].notes[0].text). */
_("SyriacPress gives 3 August 2022 as the day of the official founding in several reports, a copy of a Wikipedia article 22 July 2023. Reports on meetings of the parties in June and July 2023 fit the later date; the year 2022 may be a slip.")

/* Translators: Text of note 2 of coalition “Athra Alliance” (athra-alliance.json, coalitions[0].notes[1].text). */
_("The Iraqi report of the joint text on the province is dated Wednesday, 25 April 2025; that day was a Friday.")

/* Translators: Text of note 3 of coalition “Athra Alliance” (athra-alliance.json, coalitions[0].notes[2].text). */
_("The report on the speech in Washington prints the fifth of the parties as “Beth Nahrain Union Party”, not as Abnaa al-Nahrain.")

/* Translators: Text of note 4 of coalition “Athra Alliance” (athra-alliance.json, coalitions[0].notes[3].text). */
_("The joint text of April 2025 is of three members and of the Beth Nahrain Democratic Party, which is not named among the five members. Some of the other aims were put forward by parties before the alliance was founded.")

/* Translators: Title of document “Electoral program” (athra-alliance.json, documents[0].title). */
_("Electoral program")

/* Translators: Title of document “Joint statement on a Nineveh Plain province” (athra-alliance.json, documents[1].title), and in 1 more. */
_("Joint statement on a Nineveh Plain province")

/* Translators: Date note of document “Joint statement on a Nineveh Plain province” (athra-alliance.json, documents[1].date_note). */
_("The Iraqi report has a day and a weekday that do not agree.")

/* Translators: Name of event “Parties meet on joint demands” (athra-alliance.json, events[0].name). */
_("Parties meet on joint demands")

/* Translators: Description of event “Parties meet on joint demands” (athra-alliance.json, events[0].description). */
_("Chaldean, Syriac and Assyrian parties discuss joint action and joint demands.")

/* Translators: Date note of event “Parties meet on joint demands” (athra-alliance.json, events[0].date_note). */
_("A report of 5 September speaks of Saturday.")

/* Translators: Classification of event “Parties meet on joint demands” (athra-alliance.json, events[0].classification), and in 14 more. */
_("Meeting")

/* Translators: Name of event “Meeting of four parties” (athra-alliance.json, events[1].name). */
_("Meeting of four parties")

/* Translators: Description of event “Meeting of four parties” (athra-alliance.json, events[1].description). */
_("Four parties agree to oppose demographic change and the election law.")

/* Translators: Name of event “Protest called in Bakhdida” (athra-alliance.json, events[2].name). */
_("Protest called in Bakhdida")

/* Translators: Description of event “Protest called in Bakhdida” (athra-alliance.json, events[2].description). */
_("A coordination committee of five parties has called for a protest on this day.")

/* Translators: Classification of event “Protest called in Bakhdida” (athra-alliance.json, events[2].classification). */
_("Protest")

/* Translators: Name of event “Alliance founded” (athra-alliance.json, events[3].name), and in 2 more. */
_("Alliance founded")

/* Translators: Description of event “Alliance founded” (athra-alliance.json, events[3].description). */
_("Five parties form the alliance.")

/* Translators: Date note of event “Alliance founded” (athra-alliance.json, events[3].date_note). */
_("Another source gives 3 August 2022.")

/* Translators: Note of citation 2 of event “Alliance founded” (athra-alliance.json, events[3].sources[1].note). */
_("Gives 3 August 2022")

/* Translators: Name of event “Program and candidates presented” (athra-alliance.json, events[4].name). */
_("Program and candidates presented")

/* Translators: Description of event “Program and candidates presented” (athra-alliance.json, events[4].description). */
_("The alliance presents its electoral program and three candidates.")

/* Translators: Description of event “Provincial elections” (athra-alliance.json, events[5].description). */
_("Iraq elects provincial councils.")

/* Translators: Name of event “Boycott announced” (athra-alliance.json, events[6].name). */
_("Boycott announced")

/* Translators: Description of event “Boycott announced” (athra-alliance.json, events[6].description). */
_("The alliance rejects the cut of the reserved seats in the parliament of the Kurdistan Region and announces a boycott.")

/* Translators: Name of event “Speech in Washington” (athra-alliance.json, events[7].name). */
_("Speech in Washington")

/* Translators: Description of event “Speech in Washington” (athra-alliance.json, events[7].description). */
_("Five parties have their demands put forward in Washington: the province, self-rule in the Kurdistan Region and local forces.")

/* Translators: Classification of event “Speech in Washington” (athra-alliance.json, events[7].classification). */
_("Speech")

/* Translators: Description of event “Joint statement on a Nineveh Plain province” (athra-alliance.json, events[8].description). */
_("Three members of the alliance and the Beth Nahrain Democratic Party issue a joint text.")

/* Translators: Note of custom of source “[Joint statement on the Nineveh Plain province]” (athra-alliance.json, sources[8].custom.note). */
_("Only the opening of the page was seen. The page is dated Wednesday, 25 April 2025, which was a Friday.")

/* Translators: Classification of organization “Chaldean Catholic Church” (brussels-conference-2017.json, organizations[2].classification), and in 1 more. */
_("Church")

/* Translators: Note of other name “Patriarch Ignatius Aphrem II Karim” of person “Ignatius Aphrem II Karim” (brussels-conference-2017.json, persons[1].other_names[0].note), and in 2 more. */
_("With his title")

/* Translators: Note of other name “A Future for Christians in Iraq: towards a comprehensive solution for the Nineveh Plain” of coalition “Brussels conference “A Future for Christians in Iraq”” (brussels-conference-2017.json, coalitions[0].other_names[1].note). */
_("Full title, as the Assyrian Confederation of Europe gives it")

/* Translators: Note of other name “Brussels Conference on the Nineveh Plain” of coalition “Brussels conference “A Future for Christians in Iraq”” (brussels-conference-2017.json, coalitions[0].other_names[2].note). */
_("In the title under which HRWF published the statement")

/* Translators: Note of other name “Lars Adaktusson Brussels conference” of coalition “Brussels conference “A Future for Christians in Iraq”” (brussels-conference-2017.json, coalitions[0].other_names[3].note), and in 1 more. */
_("Name used by the Assyrian Democratic Movement")

/* Translators: Summary of coalition “Brussels conference “A Future for Christians in Iraq”” (brussels-conference-2017.json, coalitions[0].summary). */
_("A conference of Chaldean, Syriac and Assyrian parties, churches and nongovernmental organizations, held from 28 to 30 June 2017 in the European Parliament in Brussels. Its final statement and a policy document are about the Nineveh Plain. It speaks of a consensus, which two Assyrian organizations dispute.")

/* Translators: Text of goal 1 of coalition “Brussels conference “A Future for Christians in Iraq”” (brussels-conference-2017.json, coalitions[0].goals[0].text). */
_("Calls for carrying out the decision of January 2014 on a Nineveh Plain province, with a region under the constitution as a later aim")

/* Translators: Text of goal 2 of coalition “Brussels conference “A Future for Christians in Iraq”” (brussels-conference-2017.json, coalitions[0].goals[1].text). */
_("Calls for self-security and self-governance of the people of the Nineveh Plain")

/* Translators: Text of goal 3 of coalition “Brussels conference “A Future for Christians in Iraq”” (brussels-conference-2017.json, coalitions[0].goals[2].text). */
_("Names reconstruction as one of four bases that are to enable a solution for the Nineveh Plain")

/* Translators: Text of goal 4 of coalition “Brussels conference “A Future for Christians in Iraq”” (brussels-conference-2017.json, coalitions[0].goals[3].text). */
_("Names security as one of four bases that are to enable a solution for the Nineveh Plain")

/* Translators: Text of goal 5 of coalition “Brussels conference “A Future for Christians in Iraq”” (brussels-conference-2017.json, coalitions[0].goals[4].text). */
_("Names politics as one of four bases that are to enable a solution for the Nineveh Plain")

/* Translators: Text of goal 6 of coalition “Brussels conference “A Future for Christians in Iraq”” (brussels-conference-2017.json, coalitions[0].goals[5].text). */
_("Names administration as one of four bases that are to enable a solution for the Nineveh Plain")

/* Translators: Text of goal 7 of coalition “Brussels conference “A Future for Christians in Iraq”” (brussels-conference-2017.json, coalitions[0].goals[6].text). */
_("Asks, as the first point of a list, for a province for its people in partnership with minorities")

/* Translators: Text of goal 8 of coalition “Brussels conference “A Future for Christians in Iraq”” (brussels-conference-2017.json, coalitions[0].goals[7].text). */
_("Calls for a referendum on the future of the area, according to its critic, the Assyrian Democratic Movement")

/* Translators: Note of citation 1 of goal 8 of coalition “Brussels conference “A Future for Christians in Iraq”” (brussels-conference-2017.json, coalitions[0].goals[7].sources[0].note). */
_("The Assyrian Democratic Movement did not take part.")

/* Translators: Role of member 1 of coalition “Brussels conference “A Future for Christians in Iraq”” (brussels-conference-2017.json, coalitions[0].members[0].role). */
_("Host; member of the European Parliament")

/* Translators: Role of member 2 of coalition “Brussels conference “A Future for Christians in Iraq”” (brussels-conference-2017.json, coalitions[0].members[1].role), and in 2 more. */
_("Organizer")

/* Translators: Role of member 5 of coalition “Brussels conference “A Future for Christians in Iraq”” (brussels-conference-2017.json, coalitions[0].members[4].role), and in 2 more. */
_("Participant")

/* Translators: Text of note 1 of coalition “Brussels conference “A Future for Christians in Iraq”” (brussels-conference-2017.json, coalitions[0].notes[0].text). */
_("The statement of the conference speaks of a consensus. The Assyrian Democratic Movement and the Assyrian Confederation of Europe dispute it.")

/* Translators: Text of note 2 of coalition “Brussels conference “A Future for Christians in Iraq”” (brussels-conference-2017.json, coalitions[0].notes[1].text). */
_("Abnaa al-Nahrain, the Assyrian Patriotic Party, the Assyrian Democratic Movement and the Chaldean Catholic Church stayed away, and so did the Assyrian Church of the East.")

/* Translators: Text of note 3 of coalition “Brussels conference “A Future for Christians in Iraq”” (brussels-conference-2017.json, coalitions[0].notes[2].text). */
_("The Assyrian Democratic Movement says that the conference passed over the joint statement that it and other parties had made in March 2017.")

/* Translators: Text of note 4 of coalition “Brussels conference “A Future for Christians in Iraq”” (brussels-conference-2017.json, coalitions[0].notes[3].text). */
_("The organizers listed are those that a report of 2020 names. The statement was read only in part and the policy document was not seen, so that further aims and participants are missing here.")

/* Translators: Title of document “Final statement of the conference” (brussels-conference-2017.json, documents[0].title), and in 2 more. */
_("Final statement of the conference")

/* Translators: Title of document “Policy document on the Nineveh Plain” (brussels-conference-2017.json, documents[1].title). */
_("Policy document on the Nineveh Plain")

/* Translators: Classification of document “Policy document on the Nineveh Plain” (brussels-conference-2017.json, documents[1].classification). */
_("Policy document")

/* Translators: Date note of document “Policy document on the Nineveh Plain” (brussels-conference-2017.json, documents[1].date_note). */
_("Days of the conference; the document itself was not seen.")

/* Translators: Name of event “Invitation to the Assyrian Democratic Movement” (brussels-conference-2017.json, events[0].name). */
_("Invitation to the Assyrian Democratic Movement")

/* Translators: Description of event “Invitation to the Assyrian Democratic Movement” (brussels-conference-2017.json, events[0].description). */
_("The movement receives an invitation to the conference, according to its own statement.")

/* Translators: Classification of event “Invitation to the Assyrian Democratic Movement” (brussels-conference-2017.json, events[0].classification), and in 1 more. */
_("Invitation")

/* Translators: Name of event “Conference in the European Parliament” (brussels-conference-2017.json, events[1].name). */
_("Conference in the European Parliament")

/* Translators: Description of event “Conference in the European Parliament” (brussels-conference-2017.json, events[1].description). */
_("Parties, churches and nongovernmental organizations meet in Brussels, hosted by Lars Adaktusson, a member of the European Parliament.")

/* Translators: Name of event “Parties and churches stay away” (brussels-conference-2017.json, events[2].name). */
_("Parties and churches stay away")

/* Translators: Description of event “Parties and churches stay away” (brussels-conference-2017.json, events[2].description). */
_("Three parties and two churches do not take part in the conference: Abnaa al-Nahrain, the Assyrian Patriotic Party, the Assyrian Democratic Movement, the Chaldean Catholic Church and the Assyrian Church of the East.")

/* Translators: Date note of event “Parties and churches stay away” (brussels-conference-2017.json, events[2].date_note). */
_("Days of the conference.")

/* Translators: Name of event “Final statement” (brussels-conference-2017.json, events[3].name). */
_("Final statement")

/* Translators: Description of event “Final statement” (brussels-conference-2017.json, events[3].description). */
_("The conference issues its final statement, which HRWF publishes too.")

/* Translators: Name of event “Rejection by the Assyrian Confederation of Europe” (brussels-conference-2017.json, events[4].name). */
_("Rejection by the Assyrian Confederation of Europe")

/* Translators: Description of event “Rejection by the Assyrian Confederation of Europe” (brussels-conference-2017.json, events[4].description). */
_("The confederation rejects the conference and says that it was excluded.")

/* Translators: Name of event “Statement of the Assyrian Democratic Movement” (brussels-conference-2017.json, events[5].name). */
_("Statement of the Assyrian Democratic Movement")

/* Translators: Description of event “Statement of the Assyrian Democratic Movement” (brussels-conference-2017.json, events[5].description). */
_("The movement criticizes the conference and defends the joint statement of March 2017.")

/* Translators: Date note of event “Statement of the Assyrian Democratic Movement” (brussels-conference-2017.json, events[5].date_note). */
_("After the conference; the page was seen without its day.")

/* Translators: Note of other name “Congregation of the Chaldean Syriac Assyrian political organizations” of coalition “Assembly of Chaldean Syriac Assyrian Political Organizations” (chaldean-syriac-assyrian-assembly.json, coalitions[0].other_names[0].note). */
_("In a report of the signing in 2011")

/* Translators: Note of other name “Assembly of the Chaldean Syriac Assyrian Political Parties” of coalition “Assembly of Chaldean Syriac Assyrian Political Organizations” (chaldean-syriac-assyrian-assembly.json, coalitions[0].other_names[1].note). */
_("In another report of the signing in 2011")

/* Translators: Summary of coalition “Assembly of Chaldean Syriac Assyrian Political Organizations” (chaldean-syriac-assyrian-assembly.json, coalitions[0].summary). */
_("A joint framework of Christian parties and national bodies in Iraq, of Chaldeans, Syriacs and Assyrians. Its leaders met for the second time in December 2010, and its program and by-law were signed in Ankawa in May 2011. It calls for a province in the Nineveh Plain, shared with other communities.")

/* Translators: Text of goal 1 of coalition “Assembly of Chaldean Syriac Assyrian Political Organizations” (chaldean-syriac-assyrian-assembly.json, coalitions[0].goals[0].text). */
_("Calls for a province in the Nineveh Plain in which its people would form the majority, together with other components")

/* Translators: Text of goal 2 of coalition “Assembly of Chaldean Syriac Assyrian Political Organizations” (chaldean-syriac-assyrian-assembly.json, coalitions[0].goals[1].text). */
_("States that it will work together with the Council of Heads of Christian Denominations")

/* Translators: Text of goal 3 of coalition “Assembly of Chaldean Syriac Assyrian Political Organizations” (chaldean-syriac-assyrian-assembly.json, coalitions[0].goals[2].text). */
_("Calls for an inclusive national conference of bodies in Iraq and abroad")

/* Translators: Text of goal 4 of coalition “Assembly of Chaldean Syriac Assyrian Political Organizations” (chaldean-syriac-assyrian-assembly.json, coalitions[0].goals[3].text). */
_("Asks that Article 35 of the draft constitution of the Kurdistan Region, on autonomy, be carried out once a referendum has been held on the draft")

/* Translators: Text of goal 5 of coalition “Assembly of Chaldean Syriac Assyrian Political Organizations” (chaldean-syriac-assyrian-assembly.json, coalitions[0].goals[4].text). */
_("Asks that encroachments on land and property be settled")

/* Translators: Text of goal 6 of coalition “Assembly of Chaldean Syriac Assyrian Political Organizations” (chaldean-syriac-assyrian-assembly.json, coalitions[0].goals[5].text). */
_("Calls for full partnership of its people")

/* Translators: Text of goal 7 of coalition “Assembly of Chaldean Syriac Assyrian Political Organizations” (chaldean-syriac-assyrian-assembly.json, coalitions[0].goals[6].text). */
_("Asks in 2014 for a province that covers parts of Hamdaniya, Tel Keppe, Bashiqa, Alqosh and Bartella and is shared with other communities")

/* Translators: Text of note 1 of coalition “Assembly of Chaldean Syriac Assyrian Political Organizations” (chaldean-syriac-assyrian-assembly.json, coalitions[0].notes[0].text). */
_("The English names of several members differ between the two reports of the signing: Chaldean Democratic “Forum” or “Platform”, Chaldean National “Congress” or “Council”, Beth Nahrain National “Union” or “Federation”.")

/* Translators: Text of note 2 of coalition “Assembly of Chaldean Syriac Assyrian Political Organizations” (chaldean-syriac-assyrian-assembly.json, coalitions[0].notes[1].text). */
_("The report of Ishtar TV prints the name Bethnahrein National Party (BNP) for two different bodies, and the abbreviation ADM, of the Assyrian Democratic Movement, for the Assyrian Democratic Organization.")

/* Translators: Text of note 3 of coalition “Assembly of Chaldean Syriac Assyrian Political Organizations” (chaldean-syriac-assyrian-assembly.json, coalitions[0].notes[2].text). */
_("The other report of the signing prints the year only as “20”; the day and the year are taken from Ishtar TV.")

/* Translators: Text of note 4 of coalition “Assembly of Chaldean Syriac Assyrian Political Organizations” (chaldean-syriac-assyrian-assembly.json, coalitions[0].notes[3].text). */
_("When the assembly was formed was not seen: the meeting of December 2010 was already the second of the leaders. Its declaration was read only in part, and of the program and by-law only reports, so that the goals here are not all.")

/* Translators: Text of note 5 of coalition “Assembly of Chaldean Syriac Assyrian Political Organizations” (chaldean-syriac-assyrian-assembly.json, coalitions[0].notes[4].text). */
_("Eleven people signed for 14 bodies: Goriel Isho signed for one and by proxy for three more.")

/* Translators: Text of note 6 of coalition “Assembly of Chaldean Syriac Assyrian Political Organizations” (chaldean-syriac-assyrian-assembly.json, coalitions[0].notes[5].text). */
_("The Beth Nahrain National Union of 2011 is taken here for the Bethnahrin Patriotic Union of later reports, the Independent Syriac Assembly Movement for the Syriac Assembly Movement, and the Chaldean National Congress for the Chaldean National Council.")

/* Translators: Text of note 7 of coalition “Assembly of Chaldean Syriac Assyrian Political Organizations” (chaldean-syriac-assyrian-assembly.json, coalitions[0].notes[6].text). */
_("The English name here renders the Arabic one; English reports translate it in different ways.")

/* Translators: Title of document “Declaration of the second meeting of leaders” (chaldean-syriac-assyrian-assembly.json, documents[0].title). */
_("Declaration of the second meeting of leaders")

/* Translators: Title of document “Political program and by-law” (chaldean-syriac-assyrian-assembly.json, documents[1].title). */
_("Political program and by-law")

/* Translators: Role of signature 4 of document “Political program and by-law” (chaldean-syriac-assyrian-assembly.json, documents[1].signatures[3].role). */
_("For Nimrud Beto")

/* Translators: Role of signature 6 of document “Political program and by-law” (chaldean-syriac-assyrian-assembly.json, documents[1].signatures[5].role). */
_("For Ablahad Afram")

/* Translators: Role of signature 9 of document “Political program and by-law” (chaldean-syriac-assyrian-assembly.json, documents[1].signatures[8].role). */
_("For Sabah Michael")

/* Translators: Role of signature 12 of document “Political program and by-law” (chaldean-syriac-assyrian-assembly.json, documents[1].signatures[11].role), and in 2 more. */
_("By proxy")

/* Translators: Title of document “Memorandum on a Nineveh Plain province” (chaldean-syriac-assyrian-assembly.json, documents[2].title). */
_("Memorandum on a Nineveh Plain province")

/* Translators: Classification of document “Memorandum on a Nineveh Plain province” (chaldean-syriac-assyrian-assembly.json, documents[2].classification), and in 1 more. */
_("Memorandum")

/* Translators: Date note of document “Memorandum on a Nineveh Plain province” (chaldean-syriac-assyrian-assembly.json, documents[2].date_note). */
_("Undated; the decision of 21 January 2014 followed it.")

/* Translators: Title of document “Communiqué on displaced people” (chaldean-syriac-assyrian-assembly.json, documents[3].title). */
_("Communiqué on displaced people")

/* Translators: Classification of document “Communiqué on displaced people” (chaldean-syriac-assyrian-assembly.json, documents[3].classification), and in 1 more. */
_("Communiqué")

/* Translators: Date note of document “Communiqué on displaced people” (chaldean-syriac-assyrian-assembly.json, documents[3].date_note). */
_("Undated in what was seen: the meeting was on 22 November 2014, and the text was posted on the next day.")

/* Translators: Name of event “Second meeting of leaders” (chaldean-syriac-assyrian-assembly.json, events[0].name). */
_("Second meeting of leaders")

/* Translators: Description of event “Second meeting of leaders” (chaldean-syriac-assyrian-assembly.json, events[0].description). */
_("Heads and leaders of the parties and organizations meet in Ankawa, hosted by the Assyrian Universal Alliance, and issue a declaration.")

/* Translators: Name of event “Program and by-law signed” (chaldean-syriac-assyrian-assembly.json, events[1].name). */
_("Program and by-law signed")

/* Translators: Description of event “Program and by-law signed” (chaldean-syriac-assyrian-assembly.json, events[1].description). */
_("Representatives of 14 bodies sign the political program and the by-law at the Chaldean Culture Society in Ankawa.")

/* Translators: Classification of event “Program and by-law signed” (chaldean-syriac-assyrian-assembly.json, events[1].classification), and in 13 more. */
_("Agreement")

/* Translators: Name of event “Meeting of the political committee” (chaldean-syriac-assyrian-assembly.json, events[2].name). */
_("Meeting of the political committee")

/* Translators: Description of event “Meeting of the political committee” (chaldean-syriac-assyrian-assembly.json, events[2].description). */
_("The committee discusses the province and contacts with the Shabak and the Yazidis.")

/* Translators: Name of event “Meeting of leaders in Bakhdida” (chaldean-syriac-assyrian-assembly.json, events[3].name). */
_("Meeting of leaders in Bakhdida")

/* Translators: Description of event “Meeting of leaders in Bakhdida” (chaldean-syriac-assyrian-assembly.json, events[3].description). */
_("The leaders discuss the law on local elections of the Kurdistan Region and questions of land.")

/* Translators: Name of event “Eight parties take up the province again” (chaldean-syriac-assyrian-assembly.json, events[4].name). */
_("Eight parties take up the province again")

/* Translators: Description of event “Eight parties take up the province again” (chaldean-syriac-assyrian-assembly.json, events[4].description). */
_("In Dohuk, eight parties propose a Nineveh Plain province again.")

/* Translators: Name of event “Meeting on displaced people” (chaldean-syriac-assyrian-assembly.json, events[5].name). */
_("Meeting on displaced people")

/* Translators: Description of event “Meeting on displaced people” (chaldean-syriac-assyrian-assembly.json, events[5].description). */
_("The assembly meets in Erbil on people who were displaced.")

/* Translators: Note of custom of source “Declaration of the second meeting of the heads and leaders of political parties and our people’s organizations” (chaldean-syriac-assyrian-assembly.json, sources[0].custom.note). */
_("Only the opening of the page was seen. The title is taken from the address. There is a Swedish version on huyada.com.")

/* Translators: Note of other name “Coordinating Council of Trade Union Organizations of Iranian Teachers” of organization “Coordinating Council of Iranian Teachers’ Trade Associations” (charter-of-minimum-demands.json, organizations[0].other_names[0].note), and in 4 more. */
_("As printed by NIAC")

/* Translators: Note of other name “Coordinating Council of Iranian Teachers’ Trade Association” of organization “Coordinating Council of Iranian Teachers’ Trade Associations” (charter-of-minimum-demands.json, organizations[0].other_names[1].note), and in 1 more. */
_("As printed by Iran International")

/* Translators: Classification of organization “Coordinating Council of Iranian Teachers’ Trade Associations” (charter-of-minimum-demands.json, organizations[0].classification), and in 4 more. */
_("Trade union")

/* Translators: Classification of coalition “Charter of Minimum Demands” (charter-of-minimum-demands.json, coalitions[0].classification). */
_("Joint charter")

/* Translators: Summary of coalition “Charter of Minimum Demands” (charter-of-minimum-demands.json, coalitions[0].summary). */
_("Twenty trade unions and civic organizations in Iran that published a joint charter of twelve demands in February 2023, among them civil liberties, equal rights and a secular constitution. Eight of the signatories are listed here, and the demands after a summary.")

/* Translators: Text of goal 1 of coalition “Charter of Minimum Demands” (charter-of-minimum-demands.json, coalitions[0].goals[0].text). */
_("Calls for the release of all political prisoners")

/* Translators: Text of goal 2 of coalition “Charter of Minimum Demands” (charter-of-minimum-demands.json, coalitions[0].goals[1].text). */
_("Calls for freedom of opinion, of the press, of parties and of assembly")

/* Translators: Text of goal 3 of coalition “Charter of Minimum Demands” (charter-of-minimum-demands.json, coalitions[0].goals[2].text). */
_("Calls for an end of the death penalty and of torture")

/* Translators: Text of goal 4 of coalition “Charter of Minimum Demands” (charter-of-minimum-demands.json, coalitions[0].goals[3].text). */
_("Calls for equal rights of women and of LGBTQ+ people")

/* Translators: Text of goal 5 of coalition “Charter of Minimum Demands” (charter-of-minimum-demands.json, coalitions[0].goals[4].text). */
_("Calls for a secular constitution")

/* Translators: Text of goal 6 of coalition “Charter of Minimum Demands” (charter-of-minimum-demands.json, coalitions[0].goals[5].text). */
_("Calls for dismantling the bodies whose task it says is repression")

/* Translators: Text of goal 7 of coalition “Charter of Minimum Demands” (charter-of-minimum-demands.json, coalitions[0].goals[6].text). */
_("Calls for the protection of the environment and of natural resources")

/* Translators: Text of goal 8 of coalition “Charter of Minimum Demands” (charter-of-minimum-demands.json, coalitions[0].goals[7].text). */
_("Calls for normal relations with the countries of the world")

/* Translators: Text of goal 9 of coalition “Charter of Minimum Demands” (charter-of-minimum-demands.json, coalitions[0].goals[8].text). */
_("Calls for the trial of those responsible for violence against protesters")

/* Translators: Text of note 1 of coalition “Charter of Minimum Demands” (charter-of-minimum-demands.json, coalitions[0].notes[0].text). */
_("The charter has twelve demands. Their numbers and wording were not seen; they are told here after a summary in a news report.")

/* Translators: Text of note 2 of coalition “Charter of Minimum Demands” (charter-of-minimum-demands.json, coalitions[0].notes[1].text). */
_("Twenty organizations signed; the eight listed here are among those that the reports name.")

/* Translators: Text of note 3 of coalition “Charter of Minimum Demands” (charter-of-minimum-demands.json, coalitions[0].notes[2].text). */
_("Danish labor organizations, which supported the charter later, date it to 15 February 2023.")

/* Translators: Title of document “Charter of Minimum Demands” (charter-of-minimum-demands.json, documents[0].title). */
_("Charter of Minimum Demands")

/* Translators: Date note of document “Charter of Minimum Demands” (charter-of-minimum-demands.json, documents[0].date_note). */
_("Danish labor organizations have 15 February.")

/* Translators: Description of event “Charter published” (charter-of-minimum-demands.json, events[0].description). */
_("Twenty trade unions and civic organizations publish the charter.")

/* Translators: Name of event “Digest of the National Iranian American Council” (charter-of-minimum-demands.json, events[1].name). */
_("Digest of the National Iranian American Council")

/* Translators: Description of event “Digest of the National Iranian American Council” (charter-of-minimum-demands.json, events[1].description). */
_("The council reports on the charter and its signatories.")

/* Translators: Name of event “Call for support abroad” (charter-of-minimum-demands.json, events[2].name). */
_("Call for support abroad")

/* Translators: Description of event “Call for support abroad” (charter-of-minimum-demands.json, events[2].description). */
_("The campaign Free Them Now asks labor unions in other countries to support the charter.")

/* Translators: Classification of event “Call for support abroad” (charter-of-minimum-demands.json, events[2].classification), and in 1 more. */
_("Appeal")

/* Translators: Note of other name “Confederation of Indigenous Nations of the Middle East” of coalition “Confederation of Indigenous Nations of the Middle East and North Africa” (cinmena.json, coalitions[0].other_names[1].note). */
_("Name of 2020")

/* Translators: Classification of coalition “Confederation of Indigenous Nations of the Middle East and North Africa” (cinmena.json, coalitions[0].classification). */
_("Confederation")

/* Translators: Summary of coalition “Confederation of Indigenous Nations of the Middle East and North Africa” (cinmena.json, coalitions[0].summary). */
_("It describes itself as a confederation of indigenous peoples without a state, and was started at a meeting in Sinjar in August 2020. Yazidis, Mandaeans and Zoroastrians took part in the meeting. By its own count it had 15 nations in 2020 and more than 60 since 2021.")

/* Translators: Text of goal 1 of coalition “Confederation of Indigenous Nations of the Middle East and North Africa” (cinmena.json, coalitions[0].goals[0].text). */
_("Commits its members to settle disputes peacefully, as the Charter of the United Nations provides")

/* Translators: Text of goal 2 of coalition “Confederation of Indigenous Nations of the Middle East and North Africa” (cinmena.json, coalitions[0].goals[1].text). */
_("Seeks recognition for peoples without a state at the United Nations Permanent Forum on Indigenous Issues")

/* Translators: Text of goal 3 of coalition “Confederation of Indigenous Nations of the Middle East and North Africa” (cinmena.json, coalitions[0].goals[2].text). */
_("Calls for justice for the victims of genocide of any nation")

/* Translators: Text of goal 4 of coalition “Confederation of Indigenous Nations of the Middle East and North Africa” (cinmena.json, coalitions[0].goals[3].text). */
_("Seeks a joint legal approach of its nations to security and recognition")

/* Translators: Text of goal 5 of coalition “Confederation of Indigenous Nations of the Middle East and North Africa” (cinmena.json, coalitions[0].goals[4].text). */
_("Makes it a condition of membership that a nation ratify the ICRIN covenant")

/* Translators: Text of goal 6 of coalition “Confederation of Indigenous Nations of the Middle East and North Africa” (cinmena.json, coalitions[0].goals[5].text). */
_("Seeks to restore legal recognition, autonomy and dignity under the Charter of the United Nations and its declaration on the rights of indigenous peoples")

/* Translators: Role of member 1 of coalition “Confederation of Indigenous Nations of the Middle East and North Africa” (cinmena.json, coalitions[0].members[0].role). */
_("Convener and president")

/* Translators: Text of note 1 of coalition “Confederation of Indigenous Nations of the Middle East and North Africa” (cinmena.json, coalitions[0].notes[0].text). */
_("The number of member nations differs with the source: 15 in September 2020, more than 60 in December 2021, 66 on its undated page on its purpose, 67 in October 2022.")

/* Translators: Text of note 2 of coalition “Confederation of Indigenous Nations of the Middle East and North Africa” (cinmena.json, coalitions[0].notes[1].text). */
_("Yazidis “of Ezidikhan”, Mandaeans and Zoroastrians were present at the meeting of August 2020; messages came from Shabak, Ahwazi Arabs, Libyan Berbers and Palestinian Bedouin. Who the other nations are was not seen.")

/* Translators: Text of note 3 of coalition “Confederation of Indigenous Nations of the Middle East and North Africa” (cinmena.json, coalitions[0].notes[2].text). */
_("Reports of 2019 name an Alliance of Indigenous Nations of Mesopotamia, which seems to be a forerunner.")

/* Translators: Text of note 4 of coalition “Confederation of Indigenous Nations of the Middle East and North Africa” (cinmena.json, coalitions[0].notes[3].text). */
_("Most sources are pages of the confederation or of those close to it, so that this is how it describes itself. The standing of the institutions called Ezidikhan is disputed.")

/* Translators: Title of document “Shingal Treaty” (cinmena.json, documents[0].title). */
_("Shingal Treaty")

/* Translators: Title of document “ICRIN covenant” (cinmena.json, documents[1].title). */
_("ICRIN covenant")

/* Translators: Date note of document “ICRIN covenant” (cinmena.json, documents[1].date_note). */
_("Month in which nations ratified it.")

/* Translators: Title of document “Resolution on Ukraine” (cinmena.json, documents[2].title), and in 1 more. */
_("Resolution on Ukraine")

/* Translators: Classification of document “Resolution on Ukraine” (cinmena.json, documents[2].classification), and in 2 more. */
_("Resolution")

/* Translators: Name of event “Joint denunciation by an earlier alliance” (cinmena.json, events[0].name). */
_("Joint denunciation by an earlier alliance")

/* Translators: Description of event “Joint denunciation by an earlier alliance” (cinmena.json, events[0].description). */
_("Representatives of Yazidis, Mandaeans, Shabak, Dom, Lom and Zoroastrians issue a joint denunciation as the Alliance of Indigenous Nations of Mesopotamia.")

/* Translators: Name of event “Founding meeting in Sinjar” (cinmena.json, events[1].name). */
_("Founding meeting in Sinjar")

/* Translators: Description of event “Founding meeting in Sinjar” (cinmena.json, events[1].description). */
_("The confederation is founded and its treaty, the “Shingal Treaty”, concluded.")

/* Translators: Name of event “Covenant ratified” (cinmena.json, events[2].name). */
_("Covenant ratified")

/* Translators: Description of event “Covenant ratified” (cinmena.json, events[2].description). */
_("Fifteen nations ratify the ICRIN covenant.")

/* Translators: Name of event “Founding announced” (cinmena.json, events[3].name). */
_("Founding announced")

/* Translators: Description of event “Founding announced” (cinmena.json, events[3].description). */
_("The confederation is announced on a site of Ezidikhan.")

/* Translators: Name of event “More than sixty nations” (cinmena.json, events[4].name). */
_("More than sixty nations")

/* Translators: Description of event “More than sixty nations” (cinmena.json, events[4].description). */
_("The confederation says that it has more than sixty nations.")

/* Translators: Description of event “Resolution on Ukraine” (cinmena.json, events[5].description). */
_("The confederation issues a resolution on Ukraine that condemns Russia.")

/* Translators: Note of custom of source “Yazidis call Middle East indigenous alliance” (cinmena.json, sources[0].custom.note). */
_("Only the opening of the page was seen. Undated; a copy on yazidis.info is of 24 September 2020.")

/* Translators: Note of other name “List 203” of coalition “Civil Values Alliance” (civil-values-alliance.json, coalitions[0].other_names[1].note). */
_("Number on the ballot in 2023")

/* Translators: Summary of coalition “Civil Values Alliance” (civil-values-alliance.json, coalitions[0].summary). */
_("An electoral alliance announced in Baghdad in 2023 for the provincial elections of that December, with the list number 203. It is taken to be the alliance that eleven parties and groups of the Democratic Forces of Change announced.")

/* Translators: Text of goal 1 of coalition “Civil Values Alliance” (civil-values-alliance.json, coalitions[0].goals[0].text), and in 1 more. */
_("Seeks a civil, democratic state that rests on citizenship and social justice")

/* Translators: Text of goal 2 of coalition “Civil Values Alliance” (civil-values-alliance.json, coalitions[0].goals[1].text). */
_("Seeks a national, democratic change")

/* Translators: Text of goal 3 of coalition “Civil Values Alliance” (civil-values-alliance.json, coalitions[0].goals[2].text). */
_("States that it is open to partners in the governorates before the elections")

/* Translators: Role of member 9 of coalition “Civil Values Alliance” (civil-values-alliance.json, coalitions[0].members[8].role). */
_("Member of parliament")

/* Translators: Text of note 1 of coalition “Civil Values Alliance” (civil-values-alliance.json, coalitions[0].notes[0].text). */
_("The report of the eleven-party alliance does not name it, and the report that names the Civil Values Alliance does not list its parties. Both tell of a new alliance for the same elections, with the Iraqi Communist Party; that they are one is inferred.")

/* Translators: Text of note 2 of coalition “Civil Values Alliance” (civil-values-alliance.json, coalitions[0].notes[1].text). */
_("Members are those that the report names; it adds that there are others.")

/* Translators: Name of event “Alliance announced” (civil-values-alliance.json, events[0].name), and in 3 more. */
_("Alliance announced")

/* Translators: Description of event “Alliance announced” (civil-values-alliance.json, events[0].description). */
_("The alliance says that it will run in the provincial elections; its list has the number 203.")

/* Translators: Date note of event “Alliance announced” (civil-values-alliance.json, events[0].date_note), and in 1 more. */
_("The report is undated; it was written before the elections of 18 December 2023.")

/* Translators: Description of event “Provincial elections” (civil-values-alliance.json, events[1].description). */
_("Lists that want reform win a few scattered seats.")

/* Translators: Note of custom of source “Change politicians flopped in Iraq’s last elections. They could still be a force for reform” (civil-values-alliance.json, sources[0].custom.note), and in 1 more. */
_("Only the opening of the page was seen. The day is not shown. The title is taken in part from the address.")

/* Translators: Summary of coalition “Coalition for a United, Democratic Iraq” (coalition-for-a-united-democratic-iraq.json, coalitions[0].summary). */
_("Sixteen Assyrian organizations from Europe, America and the Middle East. In a letter of August 2005, while Iraq’s constitution was being drafted, they ask its leaders to recognize the rights of their people. The names of the organizations were not seen.")

/* Translators: Text of goal 1 of coalition “Coalition for a United, Democratic Iraq” (coalition-for-a-united-democratic-iraq.json, coalitions[0].goals[0].text). */
_("Asks the leaders of Iraq to recognize the rights of its people")

/* Translators: Text of goal 2 of coalition “Coalition for a United, Democratic Iraq” (coalition-for-a-united-democratic-iraq.json, coalitions[0].goals[1].text). */
_("Calls for a secular constitution of Iraq")

/* Translators: Text of goal 3 of coalition “Coalition for a United, Democratic Iraq” (coalition-for-a-united-democratic-iraq.json, coalitions[0].goals[2].text). */
_("Asks that the cultural and political rights of its people be guaranteed")

/* Translators: Text of goal 4 of coalition “Coalition for a United, Democratic Iraq” (coalition-for-a-united-democratic-iraq.json, coalitions[0].goals[3].text). */
_("Asks for the return of expropriated villages")

/* Translators: Text of note 1 of coalition “Coalition for a United, Democratic Iraq” (coalition-for-a-united-democratic-iraq.json, coalitions[0].notes[0].text). */
_("The letter was seen only in part, without the list of signatures. When the organizations came together was not seen either; they had by the day of the letter.")

/* Translators: Text of note 2 of coalition “Coalition for a United, Democratic Iraq” (coalition-for-a-united-democratic-iraq.json, coalitions[0].notes[1].text). */
_("The organizations are from the diaspora; the coalition stands under Iraq here because its letter is about Iraq.")

/* Translators: Title of document “Letter to the leaders of Iraq” (coalition-for-a-united-democratic-iraq.json, documents[0].title), and in 1 more. */
_("Letter to the leaders of Iraq")

/* Translators: Description of event “Letter to the leaders of Iraq” (coalition-for-a-united-democratic-iraq.json, events[0].description). */
_("The organizations write to Jalal Talabani, Ibrahim al-Jaafari, Hajim al-Hasani and Humam Hammoudi.")

/* Translators: Name of event “Draft constitution submitted” (coalition-for-a-united-democratic-iraq.json, events[1].name). */
_("Draft constitution submitted")

/* Translators: Description of event “Draft constitution submitted” (coalition-for-a-united-democratic-iraq.json, events[1].description). */
_("The draft of Iraq’s constitution is submitted.")

/* Translators: Classification of event “Draft constitution submitted” (coalition-for-a-united-democratic-iraq.json, events[1].classification), and in 2 more. */
_("Legislation")

/* Translators: Name of event “Referendum on the constitution” (coalition-for-a-united-democratic-iraq.json, events[2].name). */
_("Referendum on the constitution")

/* Translators: Description of event “Referendum on the constitution” (coalition-for-a-united-democratic-iraq.json, events[2].description). */
_("The referendum on the constitution is set for this day.")

/* Translators: Date note of event “Referendum on the constitution” (coalition-for-a-united-democratic-iraq.json, events[2].date_note). */
_("According to a report of September 2005.")

/* Translators: Classification of event “Referendum on the constitution” (coalition-for-a-united-democratic-iraq.json, events[2].classification). */
_("Referendum")

/* Translators: Summary of coalition “Coalition for Just Reparations” (coalition-for-just-reparations.json, coalitions[0].summary). */
_("An alliance of Iraqi nongovernmental organizations that works for reparations to survivors of crimes of ISIL. It was initiated by the Jiyan Foundation and presented in Erbil in November 2019. In 2021 and 2022 it had 32 members.")

/* Translators: Text of goal 1 of coalition “Coalition for Just Reparations” (coalition-for-just-reparations.json, coalitions[0].goals[0].text). */
_("Seeks one common position of civil society on reparations for survivors of crimes of ISIL")

/* Translators: Text of goal 2 of coalition “Coalition for Just Reparations” (coalition-for-just-reparations.json, coalitions[0].goals[1].text). */
_("Calls for a reparations program, paid for by the state, for all civilian victims of the crimes of ISIL")

/* Translators: Text of goal 3 of coalition “Coalition for Just Reparations” (coalition-for-just-reparations.json, coalitions[0].goals[2].text). */
_("Seeks dialogue with the authorities on reparations for survivors")

/* Translators: Text of goal 4 of coalition “Coalition for Just Reparations” (coalition-for-just-reparations.json, coalitions[0].goals[3].text). */
_("Calls for survivors to take part at every stage, for which it has a Survivors’ Council")

/* Translators: Text of goal 5 of coalition “Coalition for Just Reparations” (coalition-for-just-reparations.json, coalitions[0].goals[4].text). */
_("States that it monitors the laws that concern reparations for survivors")

/* Translators: Text of goal 6 of coalition “Coalition for Just Reparations” (coalition-for-just-reparations.json, coalitions[0].goals[5].text). */
_("Seeks to make reparations better understood by the public")

/* Translators: Text of goal 7 of coalition “Coalition for Just Reparations” (coalition-for-just-reparations.json, coalitions[0].goals[6].text). */
_("Asks parliament to adopt the law for survivors, on which it did not vote on 27 January 2021")

/* Translators: Text of goal 8 of coalition “Coalition for Just Reparations” (coalition-for-just-reparations.json, coalitions[0].goals[7].text). */
_("Calls for the Yazidi Survivors Law to be carried out without delay; states that no real progress was made in the six months after its adoption")

/* Translators: Role of member 1 of coalition “Coalition for Just Reparations” (coalition-for-just-reparations.json, coalitions[0].members[0].role). */
_("Initiated the coalition")

/* Translators: Role of member 2 of coalition “Coalition for Just Reparations” (coalition-for-just-reparations.json, coalitions[0].members[1].role), and in 2 more. */
_("Named in the delegation of May 2022")

/* Translators: Text of note 1 of coalition “Coalition for Just Reparations” (coalition-for-just-reparations.json, coalitions[0].notes[0].text). */
_("The coalition counts 32 Iraqi organizations as its members in 2021 and again in 2022. Those named here are the ones that the excerpts seen name; the full list was not seen.")

/* Translators: Text of note 2 of coalition “Coalition for Just Reparations” (coalition-for-just-reparations.json, coalitions[0].notes[1].text). */
_("Only organizations that are registered in Iraq or in the Kurdistan Region may join.")

/* Translators: Text of note 3 of coalition “Coalition for Just Reparations” (coalition-for-just-reparations.json, coalitions[0].notes[2].text). */
_("Its pages name Yazidi, Turkmen, Shabak, Kakai, Christian, Shia and Sunni victims, among others, as those it works for.")

/* Translators: Title of document “Position paper of the Coalition for Just Reparations” (coalition-for-just-reparations.json, documents[0].title). */
_("Position paper of the Coalition for Just Reparations")

/* Translators: Classification of document “Position paper of the Coalition for Just Reparations” (coalition-for-just-reparations.json, documents[0].classification). */
_("Position paper")

/* Translators: Title of document “Statutes of the Coalition for Just Reparations” (coalition-for-just-reparations.json, documents[1].title). */
_("Statutes of the Coalition for Just Reparations")

/* Translators: Classification of document “Statutes of the Coalition for Just Reparations” (coalition-for-just-reparations.json, documents[1].classification). */
_("Statutes")

/* Translators: Title of document “Plan of the Coalition for Just Reparations” (coalition-for-just-reparations.json, documents[2].title). */
_("Plan of the Coalition for Just Reparations")

/* Translators: Title of document “Statement on the vote of 27 January 2021” (coalition-for-just-reparations.json, documents[3].title), and in 1 more. */
_("Statement on the vote of 27 January 2021")

/* Translators: Title of document “Statement on the law for survivors, six months after its adoption” (coalition-for-just-reparations.json, documents[4].title), and in 1 more. */
_("Statement on the law for survivors, six months after its adoption")

/* Translators: Name of event “Coalition presented” (coalition-for-just-reparations.json, events[0].name). */
_("Coalition presented")

/* Translators: Description of event “Coalition presented” (coalition-for-just-reparations.json, events[0].description). */
_("The coalition presents itself in Erbil, with a position paper, statutes and a plan.")

/* Translators: Name of event “Parliament does not vote on the law for survivors” (coalition-for-just-reparations.json, events[1].name). */
_("Parliament does not vote on the law for survivors")

/* Translators: Description of event “Statement on the vote of 27 January 2021” (coalition-for-just-reparations.json, events[2].description). */
_("The day after the sitting the coalition asks parliament to adopt the law.")

/* Translators: Name of event “Yazidi Survivors Law passed” (coalition-for-just-reparations.json, events[3].name). */
_("Yazidi Survivors Law passed")

/* Translators: Description of event “Statement on the law for survivors, six months after its adoption” (coalition-for-just-reparations.json, events[4].description). */
_("The coalition states that no real progress has been made in carrying out the law.")

/* Translators: Name of event “Press conference one year after the law” (coalition-for-just-reparations.json, events[5].name). */
_("Press conference one year after the law")

/* Translators: Classification of event “Press conference one year after the law” (coalition-for-just-reparations.json, events[5].classification), and in 4 more. */
_("Press conference")

/* Translators: Name of event “Delegation meets an adviser of the United Nations” (coalition-for-just-reparations.json, events[6].name). */
_("Delegation meets an adviser of the United Nations")

/* Translators: Description of event “Delegation meets an adviser of the United Nations” (coalition-for-just-reparations.json, events[6].description). */
_("The delegation meets Alice Wairimu Nderitu, adviser on the prevention of genocide, and asks for international support so that the law is carried out.")

/* Translators: Name of event “1,975 survivors receive payments” (coalition-for-just-reparations.json, events[7].name). */
_("1,975 survivors receive payments")

/* Translators: Description of event “1,975 survivors receive payments” (coalition-for-just-reparations.json, events[7].description). */
_("The number is that of the coalition’s newsletter.")

/* Translators: Classification of event “1,975 survivors receive payments” (coalition-for-just-reparations.json, events[7].classification). */
_("Reparations")

/* Translators: Note of citation 1 of event “1,975 survivors receive payments” (coalition-for-just-reparations.json, events[7].sources[0].note). */
_("Newsletter shown on the site")

/* Translators: Note of custom of source “Jiyan Foundation joins forces…” (coalition-for-just-reparations.json, sources[1].custom.note). */
_("Only the opening of the page was seen. The page was updated in 2020. The title is cut off.")

/* Translators: Note of custom of source “[Statement on the vote of 27 January 2021]” (coalition-for-just-reparations.json, sources[4].custom.note), and in 2 more. */
_("Only the opening of the page was seen. The title was not seen; a description stands in its place. The date is taken from the address of the page.")

/* Translators: Note of custom of source “One year anniversary…” (coalition-for-just-reparations.json, sources[5].custom.note). */
_("Only the opening of the page was seen. The title is cut off.")

/* Translators: Note of other name “Alliance of Political Forces of Iranian Kurdistan” of coalition “Coalition of Political Forces of Iranian Kurdistan” (coalition-of-political-forces-of-iranian-kurdistan.json, coalitions[0].other_names[0].note). */
_("In the statement of 27 February 2026 and in the press")

/* Translators: Summary of coalition “Coalition of Political Forces of Iranian Kurdistan” (coalition-of-political-forces-of-iranian-kurdistan.json, coalitions[0].summary). */
_("Five Kurdish parties of Iran announced this coalition in February 2026; a sixth joined in March. They seek an end of the Islamic Republic and self-determination of the Kurds, and state that they do not want to break up the country.")

/* Translators: Text of goal 1 of coalition “Coalition of Political Forces of Iranian Kurdistan” (coalition-of-political-forces-of-iranian-kurdistan.json, coalitions[0].goals[0].text). */
_("States that it works for an end of the Islamic Republic of Iran")

/* Translators: Text of goal 2 of coalition “Coalition of Political Forces of Iranian Kurdistan” (coalition-of-political-forces-of-iranian-kurdistan.json, coalitions[0].goals[1].text). */
_("Calls for the right of the Kurdish people to self-determination")

/* Translators: Text of goal 3 of coalition “Coalition of Political Forces of Iranian Kurdistan” (coalition-of-political-forces-of-iranian-kurdistan.json, coalitions[0].goals[2].text). */
_("Seeks a national and democratic institution that draws on the political will of the Kurds")

/* Translators: Text of goal 4 of coalition “Coalition of Political Forces of Iranian Kurdistan” (coalition-of-political-forces-of-iranian-kurdistan.json, coalitions[0].goals[3].text). */
_("Seeks unity in the Kurdish movement, more weight for it, and a say in the future of Iran")

/* Translators: Text of goal 5 of coalition “Coalition of Political Forces of Iranian Kurdistan” (coalition-of-political-forces-of-iranian-kurdistan.json, coalitions[0].goals[4].text). */
_("Supports protests in Iran and joint work of its members in politics and on the ground")

/* Translators: Text of goal 6 of coalition “Coalition of Political Forces of Iranian Kurdistan” (coalition-of-political-forces-of-iranian-kurdistan.json, coalitions[0].goals[5].text). */
_("Calls for rights within a decentralized, democratic Iran and states that it does not seek to break up the country")

/* Translators: Text of note 1 of coalition “Coalition of Political Forces of Iranian Kurdistan” (coalition-of-political-forces-of-iranian-kurdistan.json, coalitions[0].notes[0].text). */
_("The site of the Democratic Party of Iranian Kurdistan calls it a coalition in the announcement and an alliance five days later.")

/* Translators: Text of note 2 of coalition “Coalition of Political Forces of Iranian Kurdistan” (coalition-of-political-forces-of-iranian-kurdistan.json, coalitions[0].notes[1].text). */
_("Two other parties named Komala did not join when the coalition was announced. One of them, the Komala Party of Iranian Kurdistan, joined on 4 March 2026.")

/* Translators: Text of note 3 of coalition “Coalition of Political Forces of Iranian Kurdistan” (coalition-of-political-forces-of-iranian-kurdistan.json, coalitions[0].notes[2].text). */
_("Most of the members have armed wings, according to the news agency AFP.")

/* Translators: Text of note 4 of coalition “Coalition of Political Forces of Iranian Kurdistan” (coalition-of-political-forces-of-iranian-kurdistan.json, coalitions[0].notes[3].text). */
_("A joint conference of seven parties in Cologne is reported as well; its date was not seen.")

/* Translators: Title of document “Announcement statement of the Coalition of Political Forces of Iranian Kurdistan” (coalition-of-political-forces-of-iranian-kurdistan.json, documents[0].title). */
_("Announcement statement of the Coalition of Political Forces of Iranian Kurdistan")

/* Translators: Note of citation 1 of signature 1 of document “Announcement statement of the Coalition of Political Forces of Iranian Kurdistan” (coalition-of-political-forces-of-iranian-kurdistan.json, documents[0].signatures[0].sources[0].note), and in 47 more. */
_("Named as issuing the text; signatures were not seen.")

/* Translators: Title of document “Statement by the Alliance of Political Forces of Iranian Kurdistan” (coalition-of-political-forces-of-iranian-kurdistan.json, documents[1].title). */
_("Statement by the Alliance of Political Forces of Iranian Kurdistan")

/* Translators: Name of event “Cooperation Center formed” (coalition-of-political-forces-of-iranian-kurdistan.json, events[0].name). */
_("Cooperation Center formed")

/* Translators: Description of event “Cooperation Center formed” (coalition-of-political-forces-of-iranian-kurdistan.json, events[0].description). */
_("Parties of Iranian Kurdistan form a Cooperation Center, one of two bodies that precede the coalition.")

/* Translators: Name of event “Dialogue Center formed” (coalition-of-political-forces-of-iranian-kurdistan.json, events[1].name). */
_("Dialogue Center formed")

/* Translators: Description of event “Dialogue Center formed” (coalition-of-political-forces-of-iranian-kurdistan.json, events[1].description). */
_("A Dialogue Center is the second body that precedes the coalition.")

/* Translators: Description of event “Coalition announced” (coalition-of-political-forces-of-iranian-kurdistan.json, events[2].description). */
_("Five parties announce the coalition and its aims in a joint statement.")

/* Translators: Name of event “Statement on separatism” (coalition-of-political-forces-of-iranian-kurdistan.json, events[3].name). */
_("Statement on separatism")

/* Translators: Description of event “Statement on separatism” (coalition-of-political-forces-of-iranian-kurdistan.json, events[3].description). */
_("The coalition rejects the charge of separatism and speaks of rights within a decentralized, democratic Iran.")

/* Translators: Name of event “War between the United States and Iran” (coalition-of-political-forces-of-iranian-kurdistan.json, events[4].name). */
_("War between the United States and Iran")

/* Translators: Description of event “War between the United States and Iran” (coalition-of-political-forces-of-iranian-kurdistan.json, events[4].description). */
_("A war between the United States and Iran breaks out.")

/* Translators: Name of event “Komala Party of Iranian Kurdistan joins” (coalition-of-political-forces-of-iranian-kurdistan.json, events[5].name). */
_("Komala Party of Iranian Kurdistan joins")

/* Translators: Description of event “Komala Party of Iranian Kurdistan joins” (coalition-of-political-forces-of-iranian-kurdistan.json, events[5].description). */
_("The party, which held off in February, decides to take part in the coalition.")

/* Translators: Classification of event “Komala Party of Iranian Kurdistan joins” (coalition-of-political-forces-of-iranian-kurdistan.json, events[5].classification), and in 1 more. */
_("Accession")

/* Translators: Title (collection.json, title). */
_("Coalitions")

/* Translators: Description (collection.json, description). */
_("Political and civic coalitions of Iraq and Iran: who stands for what, who signed with whom, when, and which source says so.")

/* Translators: Name of community “Turkmen” (communities.json, communities[0].name). */
_("Turkmen")

/* Translators: Name of community “Assyrians” (communities.json, communities[1].name). */
_("Assyrians")

/* Translators: Name of community “Chaldeans” (communities.json, communities[2].name). */
_("Chaldeans")

/* Translators: Name of community “Syriacs” (communities.json, communities[3].name). */
_("Syriacs")

/* Translators: Name of community “Christians” (communities.json, communities[4].name). */
_("Christians")

/* Translators: Name of community “Yazidis” (communities.json, communities[5].name). */
_("Yazidis")

/* Translators: Name of community “Shabak” (communities.json, communities[6].name). */
_("Shabak")

/* Translators: Name of community “Kurds” (communities.json, communities[7].name). */
_("Kurds")

/* Translators: Name of community “Yarsanis” (communities.json, communities[8].name). */
_("Yarsanis")

/* Translators: Name of community “Mandaeans” (communities.json, communities[9].name). */
_("Mandaeans")

/* Translators: Name of community “Zoroastrians” (communities.json, communities[10].name). */
_("Zoroastrians")

/* Translators: Name of community “Ahwazi Arabs” (communities.json, communities[11].name). */
_("Ahwazi Arabs")

/* Translators: Name of community “Libyan Amazigh” (communities.json, communities[12].name). */
_("Libyan Amazigh")

/* Translators: Name of community “Palestinian Bedouin” (communities.json, communities[13].name). */
_("Palestinian Bedouin")

/* Translators: Name of community “Arabs” (communities.json, communities[14].name). */
_("Arabs")

/* Translators: Name of community “Armenians” (communities.json, communities[15].name). */
_("Armenians")

/* Translators: Name of community “Circassians” (communities.json, communities[16].name). */
_("Circassians")

/* Translators: Name of community “Kakai” (communities.json, communities[17].name). */
_("Kakai")

/* Translators: Name of community “Shia Muslims” (communities.json, communities[18].name). */
_("Shia Muslims")

/* Translators: Name of community “Sunni Muslims” (communities.json, communities[19].name). */
_("Sunni Muslims")

/* Translators: Name of community “Azerbaijanis” (communities.json, communities[20].name). */
_("Azerbaijanis")

/* Translators: Name of community “Baloch” (communities.json, communities[21].name). */
_("Baloch")

/* Translators: Name of community “Turkmen of Iran” (communities.json, communities[22].name). */
_("Turkmen of Iran")

/* Translators: Name of community “Lurs” (communities.json, communities[23].name). */
_("Lurs")

/* Translators: Name of community “Bakhtiaris” (communities.json, communities[24].name). */
_("Bakhtiaris")

/* Translators: Note of other name “Kurdish Unity and Solidarity Conference” of coalition “Conference on Kurdish Unity” (conference-on-kurdish-unity.json, coalitions[0].other_names[0].note), and in 1 more. */
_("In Kurdistan 24")

/* Translators: Note of other name “Conference on Kurdish Unity and Cooperation in Western Kurdistan” of coalition “Conference on Kurdish Unity” (conference-on-kurdish-unity.json, coalitions[0].other_names[2].note). */
_("In the address of the Wikipedia article")

/* Translators: Summary of coalition “Conference on Kurdish Unity” (conference-on-kurdish-unity.json, coalitions[0].summary). */
_("A conference of Kurdish parties and public figures of Syria in Qamishli on 26 April 2025, with more than 400 participants. The Kurdish National Council in Syria and the Democratic Union Party sent 130 delegates each. It agreed on joint aims for Syria and on a joint delegation for talks with Damascus.")

/* Translators: Text of goal 1 of coalition “Conference on Kurdish Unity” (conference-on-kurdish-unity.json, coalitions[0].goals[0].text). */
_("Calls for a just solution of the Kurdish issue in a decentralized and democratic Syria")

/* Translators: Text of goal 2 of coalition “Conference on Kurdish Unity” (conference-on-kurdish-unity.json, coalitions[0].goals[1].text). */
_("Decides to form a joint Kurdish delegation for talks with Damascus")

/* Translators: Text of goal 3 of coalition “Conference on Kurdish Unity” (conference-on-kurdish-unity.json, coalitions[0].goals[2].text). */
_("Calls for a parliamentary system with political pluralism and a separation of powers")

/* Translators: Text of goal 4 of coalition “Conference on Kurdish Unity” (conference-on-kurdish-unity.json, coalitions[0].goals[3].text). */
_("Calls for a constitution that guarantees the rights of all components of the population")

/* Translators: Text of goal 5 of coalition “Conference on Kurdish Unity” (conference-on-kurdish-unity.json, coalitions[0].goals[4].text). */
_("Calls for recognition of the Kurdish language and culture")

/* Translators: Text of goal 6 of coalition “Conference on Kurdish Unity” (conference-on-kurdish-unity.json, coalitions[0].goals[5].text). */
_("Calls for a state that is neutral in matters of religion, and for recognition of the Yazidi faith")

/* Translators: Text of goal 7 of coalition “Conference on Kurdish Unity” (conference-on-kurdish-unity.json, coalitions[0].goals[6].text). */
_("Calls for reversing the measures of 1973 known as the “Arab Belt”")

/* Translators: Text of goal 8 of coalition “Conference on Kurdish Unity” (conference-on-kurdish-unity.json, coalitions[0].goals[7].text). */
_("Calls for the participation of women in political, social and military institutions")

/* Translators: Text of goal 9 of coalition “Conference on Kurdish Unity” (conference-on-kurdish-unity.json, coalitions[0].goals[8].text). */
_("States that it is committed to international conventions on human rights")

/* Translators: Role of member 1 of coalition “Conference on Kurdish Unity” (conference-on-kurdish-unity.json, coalitions[0].members[0].role), and in 1 more. */
_("Sent 130 delegates")

/* Translators: Role of member 3 of coalition “Conference on Kurdish Unity” (conference-on-kurdish-unity.json, coalitions[0].members[2].role), and in 1 more. */
_("Co-chair of the joint delegation")

/* Translators: Role of member 5 of coalition “Conference on Kurdish Unity” (conference-on-kurdish-unity.json, coalitions[0].members[4].role), and in 6 more. */
_("Member of the joint delegation")

/* Translators: Text of note 1 of coalition “Conference on Kurdish Unity” (conference-on-kurdish-unity.json, coalitions[0].notes[0].text). */
_("The sources have no common English name for the conference; the one used here is short for that of its Wikipedia article.")

/* Translators: Text of note 2 of coalition “Conference on Kurdish Unity” (conference-on-kurdish-unity.json, coalitions[0].notes[1].text). */
_("The text of the final statement was seen in part; the aims told here are not all of it.")

/* Translators: Name of event “Conference on Kurdish Unity” (conference-on-kurdish-unity.json, events[0].name). */
_("Conference on Kurdish Unity")

/* Translators: Description of event “Conference on Kurdish Unity” (conference-on-kurdish-unity.json, events[0].description). */
_("More than 400 people take part in Qamishli. The conference agrees on joint aims and on a delegation for talks with Damascus.")

/* Translators: Name of event “Syrian presidency rejects the demands” (conference-on-kurdish-unity.json, events[1].name). */
_("Syrian presidency rejects the demands")

/* Translators: Date note of event “Syrian presidency rejects the demands” (conference-on-kurdish-unity.json, events[1].date_note). */
_("Reported without a day, as hours after the conference.")

/* Translators: Classification of event “Syrian presidency rejects the demands” (conference-on-kurdish-unity.json, events[1].classification), and in 1 more. */
_("Government statement")

/* Translators: Name of event “Results of the conference reported” (conference-on-kurdish-unity.json, events[2].name). */
_("Results of the conference reported")

/* Translators: Name of event “Joint delegation named” (conference-on-kurdish-unity.json, events[3].name). */
_("Joint delegation named")

/* Translators: Description of event “Joint delegation named” (conference-on-kurdish-unity.json, events[3].description). */
_("Nine people are named as the delegation for talks with Damascus; Mohammed Ismail and Parwin Yusuf are its co-chairs.")

/* Translators: Name of event “Kurdish National Council reaffirms the agreement” (conference-on-kurdish-unity.json, events[4].name). */
_("Kurdish National Council reaffirms the agreement")

/* Translators: Description of event “Kurdish National Council reaffirms the agreement” (conference-on-kurdish-unity.json, events[4].description). */
_("The council says that it keeps to what was agreed at the conference.")

/* Translators: Note of custom of source “Conference on Kurdish Unity…” (conference-on-kurdish-unity.json, sources[0].custom.note), and in 2 more. */
_("Only the opening of the page was seen. A Wikipedia article: of little authority, to be replaced by a better source.")

/* Translators: Note of other name “Congress of Iranian Nationalities for a Federal Iran” of coalition “Congress of Nationalities for a Federal Iran” (congress-of-nationalities-for-a-federal-iran.json, coalitions[0].other_names[1].note). */
_("In the manifesto")

/* Translators: Note of other name “Congreh Meliathai-e-Iran-e-Federal” of coalition “Congress of Nationalities for a Federal Iran” (congress-of-nationalities-for-a-federal-iran.json, coalitions[0].other_names[2].note). */
_("Transliteration on the page of the manifesto")

/* Translators: Summary of coalition “Congress of Nationalities for a Federal Iran” (congress-of-nationalities-for-a-federal-iran.json, coalitions[0].summary). */
_("An alliance of organizations of Azerbaijanis, Baloch, Kurds, Ahwazi Arabs, Turkmen, Lurs and Bakhtiaris, founded in London in February 2005. It seeks a federal system within a united and democratic Iran.")

/* Translators: Text of goal 1 of coalition “Congress of Nationalities for a Federal Iran” (congress-of-nationalities-for-a-federal-iran.json, coalitions[0].goals[0].text). */
_("Calls for a federal system, drawn by ethnic nationality and geography, inside a free, united and democratic Iran")

/* Translators: Text of goal 2 of coalition “Congress of Nationalities for a Federal Iran” (congress-of-nationalities-for-a-federal-iran.json, coalitions[0].goals[1].text). */
_("States that the legitimacy of a government comes from the peoples of the country")

/* Translators: Text of goal 3 of coalition “Congress of Nationalities for a Federal Iran” (congress-of-nationalities-for-a-federal-iran.json, coalitions[0].goals[2].text). */
_("States that the removal of the Islamic Republic is a precondition of a federal and democratic government")

/* Translators: Text of goal 4 of coalition “Congress of Nationalities for a Federal Iran” (congress-of-nationalities-for-a-federal-iran.json, coalitions[0].goals[3].text). */
_("States its belief in the right of the nationalities to self-determination")

/* Translators: Note of citation 1 of goal 4 of coalition “Congress of Nationalities for a Federal Iran” (congress-of-nationalities-for-a-federal-iran.json, coalitions[0].goals[3].sources[0].note). */
_("The text that was seen ends within this point.")

/* Translators: Text of note 1 of coalition “Congress of Nationalities for a Federal Iran” (congress-of-nationalities-for-a-federal-iran.json, coalitions[0].notes[0].text). */
_("The congress’s own page speaks of 16 organizations at its founding; a report on its eighth congress, of seven parties.")

/* Translators: Text of note 2 of coalition “Congress of Nationalities for a Federal Iran” (congress-of-nationalities-for-a-federal-iran.json, coalitions[0].notes[1].text). */
_("The page of the manifesto has 19 February 2005 as the day of the meeting and its text 20 February; a copy of Wikipedia has 20 February.")

/* Translators: Text of note 3 of coalition “Congress of Nationalities for a Federal Iran” (congress-of-nationalities-for-a-federal-iran.json, coalitions[0].notes[2].text). */
_("The members are those of a list of 16 in a copy of the German Wikipedia that gives no dates. The English names are translated from it. It has a “Freiheitliche Partei Kurdistans” too; as it is not clear which party that is, it is left out.")

/* Translators: Note of citation 4 of coalition “Congress of Nationalities for a Federal Iran” (congress-of-nationalities-for-a-federal-iran.json, coalitions[0].sources[3].note). */
_("English name")

/* Translators: Title of document “Manifesto of the Congress of Iranian Nationalities for a Federal Iran” (congress-of-nationalities-for-a-federal-iran.json, documents[0].title). */
_("Manifesto of the Congress of Iranian Nationalities for a Federal Iran")

/* Translators: Title of document “Constitution and Charter of the Congress of Nationalities of the Federal Iran” (congress-of-nationalities-for-a-federal-iran.json, documents[1].title). */
_("Constitution and Charter of the Congress of Nationalities of the Federal Iran")

/* Translators: Date note of document “Constitution and Charter of the Congress of Nationalities of the Federal Iran” (congress-of-nationalities-for-a-federal-iran.json, documents[1].date_note), and in 1 more. */
_("Day taken from the address of the page, which has 1401/04/11 of the Iranian calendar.")

/* Translators: Name of event “Founding meeting in London” (congress-of-nationalities-for-a-federal-iran.json, events[0].name). */
_("Founding meeting in London")

/* Translators: Description of event “Founding meeting in London” (congress-of-nationalities-for-a-federal-iran.json, events[0].description). */
_("Organizations of several nationalities of Iran found the congress.")

/* Translators: Name of event “Manifesto issued” (congress-of-nationalities-for-a-federal-iran.json, events[1].name). */
_("Manifesto issued")

/* Translators: Description of event “Manifesto issued” (congress-of-nationalities-for-a-federal-iran.json, events[1].description). */
_("The congress sets out the principles of its work.")

/* Translators: Name of event “Eighth congress in London” (congress-of-nationalities-for-a-federal-iran.json, events[2].name). */
_("Eighth congress in London")

/* Translators: Description of event “Eighth congress in London” (congress-of-nationalities-for-a-federal-iran.json, events[2].description). */
_("The congress meets for two days and discusses the presidential election in Iran, among other matters.")

/* Translators: Date note of event “Eighth congress in London” (congress-of-nationalities-for-a-federal-iran.json, events[2].date_note). */
_("The report is undated; the year is inferred from the election it mentions.")

/* Translators: Name of event “Constitution and charter published” (congress-of-nationalities-for-a-federal-iran.json, events[3].name). */
_("Constitution and charter published")

/* Translators: Description of event “Constitution and charter published” (congress-of-nationalities-for-a-federal-iran.json, events[3].description). */
_("The congress publishes them on its website.")

/* Translators: Note of custom of source “Constitution and Charter of the Congress of Nationalities of the Federal Iran” (congress-of-nationalities-for-a-federal-iran.json, sources[3].custom.note). */
_("Only the opening of the page was seen. The title and the date are taken from the address; the date there is 1401/04/11 of the Iranian calendar.")

/* Translators: Summary of coalition “Cooperation Center of Iranian Kurdistan’s Political Parties” (cooperation-center-of-iranian-kurdistan.json, coalitions[0].summary). */
_("A joint body of Kurdish parties of Iran, formed by five of them in early 2018; later three are named. It seeks a federal, secular and democratic Iran with federal rule for Kurdistan.")

/* Translators: Text of goal 1 of coalition “Cooperation Center of Iranian Kurdistan’s Political Parties” (cooperation-center-of-iranian-kurdistan.json, coalitions[0].goals[0].text). */
_("Seeks a federal, secular and democratic Iran and federal rule for Kurdistan")

/* Translators: Text of goal 2 of coalition “Cooperation Center of Iranian Kurdistan’s Political Parties” (cooperation-center-of-iranian-kurdistan.json, coalitions[0].goals[1].text). */
_("Seeks a Kurdish front that joins the forces of the Kurdish parties of Iran")

/* Translators: Text of goal 3 of coalition “Cooperation Center of Iranian Kurdistan’s Political Parties” (cooperation-center-of-iranian-kurdistan.json, coalitions[0].goals[2].text). */
_("Calls for institutions of self-government in a federal Iran")

/* Translators: Text of goal 4 of coalition “Cooperation Center of Iranian Kurdistan’s Political Parties” (cooperation-center-of-iranian-kurdistan.json, coalitions[0].goals[3].text). */
_("Calls for cultural rights in a federal Iran, next to self-government")

/* Translators: Text of goal 5 of coalition “Cooperation Center of Iranian Kurdistan’s Political Parties” (cooperation-center-of-iranian-kurdistan.json, coalitions[0].goals[4].text). */
_("Calls for control of resources and for economic development in a federal Iran")

/* Translators: Text of goal 6 of coalition “Cooperation Center of Iranian Kurdistan’s Political Parties” (cooperation-center-of-iranian-kurdistan.json, coalitions[0].goals[5].text). */
_("Supports a peaceful and just settlement by dialogue, and doubts that the state intends it")

/* Translators: Note of citation 2 of member 2 of coalition “Cooperation Center of Iranian Kurdistan’s Political Parties” (cooperation-center-of-iranian-kurdistan.json, coalitions[0].members[1].sources[1].note), and in 1 more. */
_("Named as a member until it merged into another")

/* Translators: Text of note 1 of coalition “Cooperation Center of Iranian Kurdistan’s Political Parties” (cooperation-center-of-iranian-kurdistan.json, coalitions[0].notes[0].text). */
_("Kurdpa gives 9 January 2018 as the day on which the five parties agreed on the center; Al Arabiya reports an agreement on a joint body in February 2018.")

/* Translators: Text of note 2 of coalition “Cooperation Center of Iranian Kurdistan’s Political Parties” (cooperation-center-of-iranian-kurdistan.json, coalitions[0].notes[1].text). */
_("Five members are named in 2018. A copy of Wikipedia names three: the Komala Party of Iranian Kurdistan, the Democratic Party of Iranian Kurdistan and Khabat, the other two having merged into other parties.")

/* Translators: Text of note 3 of coalition “Cooperation Center of Iranian Kurdistan’s Political Parties” (cooperation-center-of-iranian-kurdistan.json, coalitions[0].notes[2].text). */
_("Komala of the Toilers of Kurdistan, no longer listed as a member here, is among the five parties of the coalition of 2026.")

/* Translators: Title of document “Statement before the Warsaw conference” (cooperation-center-of-iranian-kurdistan.json, documents[0].title), and in 1 more. */
_("Statement before the Warsaw conference")

/* Translators: Title of document “Resolution on federalism” (cooperation-center-of-iranian-kurdistan.json, documents[1].title), and in 1 more. */
_("Resolution on federalism")

/* Translators: Title of document “Statement on a threatened attack” (cooperation-center-of-iranian-kurdistan.json, documents[2].title), and in 1 more. */
_("Statement on a threatened attack")

/* Translators: Title of document “Statement on talks” (cooperation-center-of-iranian-kurdistan.json, documents[3].title), and in 1 more. */
_("Statement on talks")

/* Translators: Name of event “Founding agreed” (cooperation-center-of-iranian-kurdistan.json, events[0].name). */
_("Founding agreed")

/* Translators: Description of event “Founding agreed” (cooperation-center-of-iranian-kurdistan.json, events[0].description). */
_("The leaders of five parties agree on the center.")

/* Translators: Name of event “Agreement on a joint body” (cooperation-center-of-iranian-kurdistan.json, events[1].name). */
_("Agreement on a joint body")

/* Translators: Description of event “Agreement on a joint body” (cooperation-center-of-iranian-kurdistan.json, events[1].description). */
_("The five parties are reported to agree on a joint coordinating body.")

/* Translators: Date note of event “Agreement on a joint body” (cooperation-center-of-iranian-kurdistan.json, events[1].date_note). */
_("The page has “Tuesday 7 February 2018”; that day was a Wednesday.")

/* Translators: Description of event “Statement before the Warsaw conference” (cooperation-center-of-iranian-kurdistan.json, events[2].description). */
_("The parties, not invited to the conference in Warsaw, make a statement.")

/* Translators: Description of event “Resolution on federalism” (cooperation-center-of-iranian-kurdistan.json, events[3].description). */
_("The heads of the parties endorse a federal, democratic system for Iran.")

/* Translators: Description of event “Statement on a threatened attack” (cooperation-center-of-iranian-kurdistan.json, events[4].description). */
_("The center speaks on the threat of an Iranian military attack.")

/* Translators: Description of event “Statement on talks” (cooperation-center-of-iranian-kurdistan.json, events[5].description). */
_("The center speaks for a settlement by dialogue and doubts the intentions of the state.")

/* Translators: Note of other name “National Democratic Assembly” of organization “National Democratic Rally” (damascus-declaration.json, organizations[0].other_names[0].note), and in 1 more. */
_("In statements of the Assyrian Democratic Organization")

/* Translators: Classification of organization “Committees of Civil Society” (damascus-declaration.json, organizations[2].classification), and in 1 more. */
_("Civil society network")

/* Translators: Classification of coalition “Damascus Declaration for Democratic National Change” (damascus-declaration.json, coalitions[0].classification). */
_("Political declaration")

/* Translators: Summary of coalition “Damascus Declaration for Democratic National Change” (damascus-declaration.json, coalitions[0].summary). */
_("A declaration of Syrian opposition groups and public figures, made at a press conference in Damascus on 16 October 2005. Five groups and more than 250 figures signed it; the Assyrian Democratic Organization joined in January 2006. It calls for a peaceful and gradual change to a democratic order.")

/* Translators: Text of goal 1 of coalition “Damascus Declaration for Democratic National Change” (damascus-declaration.json, coalitions[0].goals[0].text). */
_("Calls for a democratic national order, to be reached peacefully and step by step")

/* Translators: Text of goal 2 of coalition “Damascus Declaration for Democratic National Change” (damascus-declaration.json, coalitions[0].goals[1].text). */
_("Opposes violence in politics and the exclusion of others")

/* Translators: Text of goal 3 of coalition “Damascus Declaration for Democratic National Change” (damascus-declaration.json, coalitions[0].goals[2].text). */
_("States that no side may claim an exclusive role")

/* Translators: Text of goal 4 of coalition “Damascus Declaration for Democratic National Change” (damascus-declaration.json, coalitions[0].goals[3].text). */
_("Supports democracy, the sovereignty of the people and free elections")

/* Translators: Text of goal 5 of coalition “Damascus Declaration for Democratic National Change” (damascus-declaration.json, coalitions[0].goals[4].text). */
_("Calls for guaranteed rights of individuals and of minorities, their languages and cultures included")

/* Translators: Text of goal 6 of coalition “Damascus Declaration for Democratic National Change” (damascus-declaration.json, coalitions[0].goals[5].text). */
_("Calls for a just solution of the Kurdish issue, with Kurds and other citizens fully equal")

/* Translators: Text of goal 7 of coalition “Damascus Declaration for Democratic National Change” (damascus-declaration.json, coalitions[0].goals[6].text). */
_("Calls for the recovery of the Golan Heights")

/* Translators: Text of goal 8 of coalition “Damascus Declaration for Democratic National Change” (damascus-declaration.json, coalitions[0].goals[7].text). */
_("Calls for trade unions and associations that are free of control by the state")

/* Translators: Role of member 6 of coalition “Damascus Declaration for Democratic National Change” (damascus-declaration.json, coalitions[0].members[5].role), and in 1 more. */
_("First signatory")

/* Translators: Role of member 7 of coalition “Damascus Declaration for Democratic National Change” (damascus-declaration.json, coalitions[0].members[6].role). */
_("Launched the declaration")

/* Translators: Text of note 1 of coalition “Damascus Declaration for Democratic National Change” (damascus-declaration.json, coalitions[0].notes[0].text). */
_("The declaration was seen in excerpts, in English translation; who signed it is told after copies of a Wikipedia article.")

/* Translators: Title of document “Damascus Declaration for Democratic National Change” (damascus-declaration.json, documents[0].title). */
_("Damascus Declaration for Democratic National Change")

/* Translators: Title of document “Joint statement of the Damascus Declaration and the Assyrian Democratic Organization” (damascus-declaration.json, documents[1].title). */
_("Joint statement of the Damascus Declaration and the Assyrian Democratic Organization")

/* Translators: Title of document “Letter of the General Secretariat to the United Nations” (damascus-declaration.json, documents[2].title). */
_("Letter of the General Secretariat to the United Nations")

/* Translators: Description of event “Declaration published” (damascus-declaration.json, events[0].description). */
_("It is made public at a press conference in Damascus.")

/* Translators: Name of event “Reservation of the Assyrian Democratic Organization” (damascus-declaration.json, events[1].name). */
_("Reservation of the Assyrian Democratic Organization")

/* Translators: Description of event “Reservation of the Assyrian Democratic Organization” (damascus-declaration.json, events[1].description). */
_("The organization, not yet a signatory, objects to the article on Islam and Arab civilization.")

/* Translators: Date note of event “Reservation of the Assyrian Democratic Organization” (damascus-declaration.json, events[1].date_note). */
_("The statement comments on the declaration of 16 October and is of 2005; its day was not seen.")

/* Translators: Name of event “Joint statement with the Assyrian Democratic Organization” (damascus-declaration.json, events[2].name). */
_("Joint statement with the Assyrian Democratic Organization")

/* Translators: Name of event “Assyrian Democratic Organization joins” (damascus-declaration.json, events[3].name). */
_("Assyrian Democratic Organization joins")

/* Translators: Description of event “Assyrian Democratic Organization joins” (damascus-declaration.json, events[3].description). */
_("The joint statement is ratified.")

/* Translators: Name of event “Letter to the United Nations” (damascus-declaration.json, events[4].name). */
_("Letter to the United Nations")

/* Translators: Description of event “Letter to the United Nations” (damascus-declaration.json, events[4].description). */
_("The General Secretariat writes to the United Nations.")

/* Translators: Name of event “Twelve council members sentenced” (damascus-declaration.json, events[5].name). */
_("Twelve council members sentenced")

/* Translators: Description of event “Twelve council members sentenced” (damascus-declaration.json, events[5].description). */
_("Members of the National Council of the Damascus Declaration are sentenced to two and a half years in prison.")

/* Translators: Classification of event “Twelve council members sentenced” (damascus-declaration.json, events[5].classification). */
_("Court ruling")

/* Translators: Summary of coalition “Democratic Forces of Change” (democratic-forces-of-change.json, coalitions[0].summary). */
_("Eleven Iraqi parties and movements that asked in August 2022 for parliament to be dissolved and for a new government, and that formed an alliance in October 2022. They want an end to quotas and a civil, democratic state.")

/* Translators: Text of goal 1 of coalition “Democratic Forces of Change” (democratic-forces-of-change.json, coalitions[0].goals[0].text). */
_("Asks that parliament be dissolved and that a new government be formed")

/* Translators: Text of goal 2 of coalition “Democratic Forces of Change” (democratic-forces-of-change.json, coalitions[0].goals[1].text). */
_("Calls for an inclusive national conference")

/* Translators: Text of goal 3 of coalition “Democratic Forces of Change” (democratic-forces-of-change.json, coalitions[0].goals[2].text). */
_("Asks the United Nations to support its demands")

/* Translators: Text of goal 4 of coalition “Democratic Forces of Change” (democratic-forces-of-change.json, coalitions[0].goals[3].text). */
_("Calls for an end to the system of quotas by which offices are filled")

/* Translators: Text of goal 5 of coalition “Democratic Forces of Change” (democratic-forces-of-change.json, coalitions[0].goals[4].text). */
_("Supports a comprehensive change of politics by peaceful means")

/* Translators: Text of goal 7 of coalition “Democratic Forces of Change” (democratic-forces-of-change.json, coalitions[0].goals[6].text). */
_("Seeks a program that takes up the demands of the protests of October 2019")

/* Translators: Text of goal 8 of coalition “Democratic Forces of Change” (democratic-forces-of-change.json, coalitions[0].goals[7].text). */
_("States that it keeps its distance from the parties that have ruled since 2003")

/* Translators: Note of relation 1 of coalition “Democratic Forces of Change” (democratic-forces-of-change.json, coalitions[0].relations[0].note). */
_("Eleven of the forces announced an alliance for the provincial elections of 2023; that it is this one is inferred.")

/* Translators: Text of note 1 of coalition “Democratic Forces of Change” (democratic-forces-of-change.json, coalitions[0].notes[0].text). */
_("Eleven parties and movements speak together on 2 August 2022; a later report dates the founding of the alliance to October 2022. The founding is given as the time from one to the other, and the members are those of August.")

/* Translators: Text of note 2 of coalition “Democratic Forces of Change” (democratic-forces-of-change.json, coalitions[0].notes[1].text). */
_("“Sons of Two Rivers” in the report is taken to be Abnaa al-Nahrain, whose name means this.")

/* Translators: Title of document “Statement of eleven parties and movements on the dissolution of parliament” (democratic-forces-of-change.json, documents[0].title). */
_("Statement of eleven parties and movements on the dissolution of parliament")

/* Translators: Name of event “Joint statement” (democratic-forces-of-change.json, events[0].name). */
_("Joint statement")

/* Translators: Description of event “Joint statement” (democratic-forces-of-change.json, events[0].description). */
_("Eleven parties and movements ask for parliament to be dissolved, for a new government and for the support of the United Nations.")

/* Translators: Name of event “Electoral alliance announced” (democratic-forces-of-change.json, events[2].name). */
_("Electoral alliance announced")

/* Translators: Description of event “Electoral alliance announced” (democratic-forces-of-change.json, events[2].description). */
_("Eleven parties and groups of the Democratic Forces of Change announce an alliance for the provincial elections.")

/* Translators: Summary of coalition “Front of Turkmen Parties” (front-of-turkmen-parties.json, coalitions[0].summary). */
_("Nine Turkmen parties that agreed in 2021 to run as one bloc in Kirkuk in the parliamentary election of October 2021. Who was to lead the bloc was disputed after the signing.")

/* Translators: Text of goal 1 of coalition “Front of Turkmen Parties” (front-of-turkmen-parties.json, coalitions[0].goals[0].text). */
_("Seeks one common list of the Turkmen parties in Kirkuk for the election of October 2021")

/* Translators: Text of goal 2 of coalition “Front of Turkmen Parties” (front-of-turkmen-parties.json, coalitions[0].goals[1].text). */
_("Seeks four of the twelve seats of Kirkuk in parliament for the Turkmen")

/* Translators: Role of member 3 of coalition “Front of Turkmen Parties” (front-of-turkmen-parties.json, coalitions[0].members[2].role). */
_("Chosen to lead the bloc")

/* Translators: Note of relation 1 of coalition “Front of Turkmen Parties” (front-of-turkmen-parties.json, coalitions[0].relations[0].note). */
_("The common Turkmen list for the provincial elections of 2023; whether the same nine parties joined it is not known.")

/* Translators: Text of note 1 of coalition “Front of Turkmen Parties” (front-of-turkmen-parties.json, coalitions[0].notes[0].text). */
_("Nine parties signed; the excerpt seen names two of them.")

/* Translators: Text of note 2 of coalition “Front of Turkmen Parties” (front-of-turkmen-parties.json, coalitions[0].notes[1].text). */
_("Turkmen parties in Kirkuk formed common lists for several elections, under similar names. Those of 2021 and of 2023 are kept apart here; a list of 2025 that has the name of the one of 2023 stands with it.")

/* Translators: Title of document “Agreement of nine Turkmen parties in Kirkuk” (front-of-turkmen-parties.json, documents[0].title). */
_("Agreement of nine Turkmen parties in Kirkuk")

/* Translators: Date note of document “Agreement of nine Turkmen parties in Kirkuk” (front-of-turkmen-parties.json, documents[0].date_note), and in 1 more. */
_("Signed on a Wednesday before the parliamentary election of October 2021; the report is undated.")

/* Translators: Name of event “Agreement signed” (front-of-turkmen-parties.json, events[0].name). */
_("Agreement signed")

/* Translators: Description of event “Agreement signed” (front-of-turkmen-parties.json, events[0].description). */
_("Nine Turkmen parties agree on one bloc and choose Riyaz Sari Kahya to lead it; a protest over the leadership follows.")

/* Translators: Note of custom of source “Turkmen unite in Kirkuk for parliamentary elections yet its leadership controversial” (front-of-turkmen-parties.json, sources[0].custom.note). */
_("Only the opening of the page was seen. It is undated: it tells of the agreement before the election of October 2021.")

/* Translators: Note of other name “Iranian Republican Union” of organization “Union of Iranian Republicans” (hamgami.json, organizations[0].other_names[0].note), and in 5 more. */
_("In a draft of Wikipedia")

/* Translators: Note of other name “Coalition of Iranian Republicans” of organization “Union of Iranian Republicans” (hamgami.json, organizations[0].other_names[1].note), and in 3 more. */
_("In IranWire")

/* Translators: Note of other name “Alliance of Iranian Republicans” of organization “Union for Secular Republic and Human Rights” (hamgami.json, organizations[3].other_names[1].note). */
_("In IranWire; that it is the same organization is inferred")

/* Translators: Summary of coalition “Hamgami” (hamgami.json, coalitions[0].summary). */
_("Five Iranian opposition organizations abroad that joined forces in March 2023 and presented a charter of ten points in London in April. They seek a secular democratic republic by a non-violent movement.")

/* Translators: Text of goal 1 of coalition “Hamgami” (hamgami.json, coalitions[0].goals[0].text). */
_("Calls for a secular democratic republic in Iran in place of the Islamic Republic")

/* Translators: Text of goal 2 of coalition “Hamgami” (hamgami.json, coalitions[0].goals[1].text). */
_("Calls for an organized movement across the country that remains non-violent")

/* Translators: Text of goal 3 of coalition “Hamgami” (hamgami.json, coalitions[0].goals[2].text). */
_("Supports safeguards against a return of one-man or clerical rule")

/* Translators: Text of goal 4 of coalition “Hamgami” (hamgami.json, coalitions[0].goals[3].text). */
_("Supports human rights and a prohibition of discrimination")

/* Translators: Text of note 1 of coalition “Hamgami” (hamgami.json, coalitions[0].notes[0].text). */
_("The names of the five members differ between the sources; the variants are listed among their names.")

/* Translators: Text of note 2 of coalition “Hamgami” (hamgami.json, coalitions[0].notes[1].text). */
_("A draft of Wikipedia calls 9 March 2023, the day of the founding, a Friday; it was a Thursday.")

/* Translators: Title of document “Charter of ten points” (hamgami.json, documents[0].title). */
_("Charter of ten points")

/* Translators: Title of document “Fundamental Principles of “Hamgami” coalition” (hamgami.json, documents[1].title). */
_("Fundamental Principles of “Hamgami” coalition")

/* Translators: Description of event “Coalition founded” (hamgami.json, events[0].description). */
_("Five organizations announce that they form a coalition.")

/* Translators: Date note of event “Coalition founded” (hamgami.json, events[0].date_note). */
_("The source calls the day a Friday; it was a Thursday.")

/* Translators: Name of event “Charter presented in London” (hamgami.json, events[1].name). */
_("Charter presented in London")

/* Translators: Description of event “Charter presented in London” (hamgami.json, events[1].description). */
_("The coalition presents a charter of ten points.")

/* Translators: Note of other name “Intellectuals for the Unity of Iraq” of coalition “Initiative of Iraqi Intellectuals for the Unity of Iraq” (iraqi-intellectuals.json, coalitions[0].other_names[0].note). */
_("Heading in the text")

/* Translators: Note of other name “مبادرة مثقفات ومثقفين من اجل وحدة العراق” of coalition “Initiative of Iraqi Intellectuals for the Unity of Iraq” (iraqi-intellectuals.json, coalitions[0].other_names[2].note). */
_("Variant")

/* Translators: Classification of coalition “Initiative of Iraqi Intellectuals for the Unity of Iraq” (iraqi-intellectuals.json, coalitions[0].classification). */
_("Civic initiative")

/* Translators: Summary of coalition “Initiative of Iraqi Intellectuals for the Unity of Iraq” (iraqi-intellectuals.json, coalitions[0].summary). */
_("An open initiative of scholars, writers, artists, journalists and activists who say they come from every province of Iraq, the Kurdistan Region included. They agreed on it in June 2014, after armed groups had taken Mosul and other towns. It puts 14 demands to the government, parties, clerics, media and foreign states.")

/* Translators: Text of goal 1 of coalition “Initiative of Iraqi Intellectuals for the Unity of Iraq” (iraqi-intellectuals.json, coalitions[0].goals[0].text). */
_("Holds the government and the parties involved responsible for the deterioration; asks for a reconciliation conference under the United Nations, a review of the political process and of the constitution, and reforms made by Iraqis")

/* Translators: Text of goal 2 of coalition “Initiative of Iraqi Intellectuals for the Unity of Iraq” (iraqi-intellectuals.json, coalitions[0].goals[1].text). */
_("Backs the state in retaking towns held by armed non-state groups as long as constitution, human rights and international law are kept; wants the state alone to hold weapons")

/* Translators: Text of goal 3 of coalition “Initiative of Iraqi Intellectuals for the Unity of Iraq” (iraqi-intellectuals.json, coalitions[0].goals[2].text). */
_("Urges government and national forces to talk with the people of the provinces concerned, win back their trust, answer their demands and end injustices")

/* Translators: Text of goal 4 of coalition “Initiative of Iraqi Intellectuals for the Unity of Iraq” (iraqi-intellectuals.json, coalitions[0].goals[3].text). */
_("Calls for a broad alliance across sectarian, religious and racial lines that works by peaceful and constitutional means for an alternative to rule by sect")

/* Translators: Text of goal 5 of coalition “Initiative of Iraqi Intellectuals for the Unity of Iraq” (iraqi-intellectuals.json, coalitions[0].goals[4].text). */
_("Asks clerics of all faiths to speak out for coexistence and against hate speech and terrorism, naming ISIS; rejects religious rulings that call for arms outside the state’s forces")

/* Translators: Text of goal 6 of coalition “Initiative of Iraqi Intellectuals for the Unity of Iraq” (iraqi-intellectuals.json, coalitions[0].goals[5].text). */
_("Rejects the government’s plan to declare a state of emergency, out of concern that it would be used against democracy and pluralism")

/* Translators: Text of goal 7 of coalition “Initiative of Iraqi Intellectuals for the Unity of Iraq” (iraqi-intellectuals.json, coalitions[0].goals[6].text). */
_("Asks the newly elected parliament to convene without delay and to oversee the institutions of the state as the constitution provides")

/* Translators: Text of goal 8 of coalition “Initiative of Iraqi Intellectuals for the Unity of Iraq” (iraqi-intellectuals.json, coalitions[0].goals[7].text). */
_("Rejects interference by governments of the region and states that they bear responsibility under international law")

/* Translators: Text of goal 9 of coalition “Initiative of Iraqi Intellectuals for the Unity of Iraq” (iraqi-intellectuals.json, coalitions[0].goals[8].text). */
_("States that the United States is directly responsible as sponsor of the political process; asks it to help by political and diplomatic means, not military ones, and with respect for sovereignty")

/* Translators: Text of goal 10 of coalition “Initiative of Iraqi Intellectuals for the Unity of Iraq” (iraqi-intellectuals.json, coalitions[0].goals[9].text). */
_("Asks decision-makers, most of all in the towns affected, to preserve and rebuild monuments, places of worship, cultural institutions and infrastructure")

/* Translators: Text of goal 11 of coalition “Initiative of Iraqi Intellectuals for the Unity of Iraq” (iraqi-intellectuals.json, coalitions[0].goals[10].text). */
_("Asks intellectuals in every province to meet, to oppose a division of Iraq into sectarian and ethnic cantons, and to criticize the government’s record on services, security and terrorism")

/* Translators: Text of goal 12 of coalition “Initiative of Iraqi Intellectuals for the Unity of Iraq” (iraqi-intellectuals.json, coalitions[0].goals[11].text). */
_("Asks the media to work professionally and not to stir up sectarian or racist feeling for the benefit of parties")

/* Translators: Text of goal 13 of coalition “Initiative of Iraqi Intellectuals for the Unity of Iraq” (iraqi-intellectuals.json, coalitions[0].goals[12].text). */
_("Asks security forces to spare civilians and property, and asks for shelter, food and medicine for displaced people, with help from aid organizations and a welcome in safer provinces")

/* Translators: Text of goal 14 of coalition “Initiative of Iraqi Intellectuals for the Unity of Iraq” (iraqi-intellectuals.json, coalitions[0].goals[13].text). */
_("Hopes that peace and democratic movements abroad will press their governments to support genuine reconciliation and a state built on citizenship, law and social justice")

/* Translators: Text of note 1 of coalition “Initiative of Iraqi Intellectuals for the Unity of Iraq” (iraqi-intellectuals.json, coalitions[0].notes[0].text). */
_("Two English translations differ: in point 1 the reforms are to be made by Iraqis in one, and by Iraqis from outside the current political order in the other.")

/* Translators: Text of note 2 of coalition “Initiative of Iraqi Intellectuals for the Unity of Iraq” (iraqi-intellectuals.json, coalitions[0].notes[1].text). */
_("The English name speaks of intellectuals, the Arabic name of women and men intellectuals.")

/* Translators: Text of note 3 of coalition “Initiative of Iraqi Intellectuals for the Unity of Iraq” (iraqi-intellectuals.json, coalitions[0].notes[2].text). */
_("The group agreed on the initiative on 17 June 2014 according to the English text, while the online petition is dated 21 June: one may be the agreement, the other the start online.")

/* Translators: Text of note 4 of coalition “Initiative of Iraqi Intellectuals for the Unity of Iraq” (iraqi-intellectuals.json, coalitions[0].notes[3].text). */
_("Point 4 is printed as “trans-sectarian/religious/racist”; it is understood here as “across sectarian, religious and racial lines”.")

/* Translators: Text of note 5 of coalition “Initiative of Iraqi Intellectuals for the Unity of Iraq” (iraqi-intellectuals.json, coalitions[0].notes[4].text). */
_("The Iraqi Civil Society Solidarity Initiative, on whose site the text was read, is its publisher and not its author; it is a different body.")

/* Translators: Text of note 6 of coalition “Initiative of Iraqi Intellectuals for the Unity of Iraq” (iraqi-intellectuals.json, coalitions[0].notes[5].text). */
_("Not the same as the initiative “Iraqiyoun” (Iraqis), launched by intellectuals in 2025.")

/* Translators: Text of note 7 of coalition “Initiative of Iraqi Intellectuals for the Unity of Iraq” (iraqi-intellectuals.json, coalitions[0].notes[6].text). */
_("The names of the signatories were not seen: the English page refers to a partial list in its Arabic version, and a blog to signatures below its text.")

/* Translators: Note of citation 2 of coalition “Initiative of Iraqi Intellectuals for the Unity of Iraq” (iraqi-intellectuals.json, coalitions[0].sources[1].note), and in 1 more. */
_("Arabic name")

/* Translators: Note of citation 3 of coalition “Initiative of Iraqi Intellectuals for the Unity of Iraq” (iraqi-intellectuals.json, coalitions[0].sources[2].note). */
_("Variant of the Arabic name")

/* Translators: Title of document “Initiative of Iraqi Intellectuals for the Unity of Iraq” (iraqi-intellectuals.json, documents[0].title). */
_("Initiative of Iraqi Intellectuals for the Unity of Iraq")

/* Translators: Classification of document “Initiative of Iraqi Intellectuals for the Unity of Iraq” (iraqi-intellectuals.json, documents[0].classification). */
_("Open petition")

/* Translators: Date note of document “Initiative of Iraqi Intellectuals for the Unity of Iraq” (iraqi-intellectuals.json, documents[0].date_note). */
_("Day on which the group agreed to launch the initiative.")

/* Translators: Name of event “Agreement to launch the initiative” (iraqi-intellectuals.json, events[0].name). */
_("Agreement to launch the initiative")

/* Translators: Description of event “Agreement to launch the initiative” (iraqi-intellectuals.json, events[0].description). */
_("A group of intellectuals agrees to launch a national initiative.")

/* Translators: Name of event “English version on a blog” (iraqi-intellectuals.json, events[1].name). */
_("English version on a blog")

/* Translators: Description of event “English version on a blog” (iraqi-intellectuals.json, events[1].description). */
_("The blog The New Middle East publishes an English version that Faris Kamal Nadhmi, then teaching social psychology at Salahaddin University in Erbil, had sent.")

/* Translators: Name of event “Online petition in Arabic” (iraqi-intellectuals.json, events[2].name). */
_("Online petition in Arabic")

/* Translators: Description of event “Online petition in Arabic” (iraqi-intellectuals.json, events[2].description). */
_("Saleem Suzah launches the petition, addressed to those concerned in Iraq.")

/* Translators: Classification of event “Online petition in Arabic” (iraqi-intellectuals.json, events[2].classification). */
_("Petition")

/* Translators: Name of event “Appeal to sign” (iraqi-intellectuals.json, events[3].name). */
_("Appeal to sign")

/* Translators: Description of event “Appeal to sign” (iraqi-intellectuals.json, events[3].description). */
_("The blog The New Middle East asks its readers to sign the petition.")

/* Translators: Name of event “Text and call for signatures on al-Hewar al-Mutamaddin” (iraqi-intellectuals.json, events[4].name). */
_("Text and call for signatures on al-Hewar al-Mutamaddin")

/* Translators: Description of event “Text and call for signatures on al-Hewar al-Mutamaddin” (iraqi-intellectuals.json, events[4].description). */
_("Mohammed Salih posts the text and the call for signatures.")

/* Translators: Name of event “English version on the site of a civil society network” (iraqi-intellectuals.json, events[5].name). */
_("English version on the site of a civil society network")

/* Translators: Description of event “English version on the site of a civil society network” (iraqi-intellectuals.json, events[5].description). */
_("The Iraqi Civil Society Solidarity Initiative publishes an English version and counts more than 1,300 signatures.")

/* Translators: Date note of event “English version on the site of a civil society network” (iraqi-intellectuals.json, events[5].date_note). */
_("The page is undated; it was put online after 17 June 2014.")

/* Translators: Note of custom of source “The Initiative of Iraqi Intellectuals for the Unity of Iraq” (iraqi-intellectuals.json, sources[0].custom.note). */
_("The whole text was seen. The page is undated; the month is inferred.")

/* Translators: Note of custom of source “Petititon of The Initiative…” (iraqi-intellectuals.json, sources[2].custom.note). */
_("Only the opening of the page was seen. The title is shortened; its spelling is that of the page.")

/* Translators: Note of other name “Tahaluf Inqaz Turkman” of coalition “Kirkuk Turkmen Rescue Front” (kirkuk-turkmen-rescue-front.json, coalitions[0].other_names[1].note). */
_("In the results of the election")

/* Translators: Summary of coalition “Kirkuk Turkmen Rescue Front” (kirkuk-turkmen-rescue-front.json, coalitions[0].summary). */
_("A Turkmen list in Kirkuk for the parliamentary election of November 2025, beside that of the United Iraqi Turkmen Front. Its parties and goals are not told in the reports seen.")

/* Translators: Note of relation 1 of coalition “Kirkuk Turkmen Rescue Front” (kirkuk-turkmen-rescue-front.json, coalitions[0].relations[0].note). */
_("The other of two Turkmen lists in Kirkuk in 2025.")

/* Translators: Text of note 1 of coalition “Kirkuk Turkmen Rescue Front” (kirkuk-turkmen-rescue-front.json, coalitions[0].notes[0].text). */
_("Only the name, the report of June 2025 and the votes are known; members and goals were not seen.")

/* Translators: Text of note 2 of coalition “Kirkuk Turkmen Rescue Front” (kirkuk-turkmen-rescue-front.json, coalitions[0].notes[1].text). */
_("No source seen connects the list with the Turkmen Rescue Foundation, which signed the declaration of the National Coalition for Al Rafidein Region.")

/* Translators: Summary of coalition “Kurdish Freedom and Democracy Alliance” (kurdish-freedom-and-democracy-alliance.json, coalitions[0].summary). */
_("A Kurdish alliance of nine parties and movements of Turkey, which made its declaration of seven items public in Diyarbakır in April 2023, before the elections of 14 May. Among its demands is Kurdish as a second official language.")

/* Translators: Text of goal 1 of coalition “Kurdish Freedom and Democracy Alliance” (kurdish-freedom-and-democracy-alliance.json, coalitions[0].goals[0].text). */
_("Calls for Kurdish as a second official language")

/* Translators: Text of goal 2 of coalition “Kurdish Freedom and Democracy Alliance” (kurdish-freedom-and-democracy-alliance.json, coalitions[0].goals[1].text). */
_("Seeks to give weight to the will of the Kurds in the elections of 14 May 2023")

/* Translators: Text of goal 3 of coalition “Kurdish Freedom and Democracy Alliance” (kurdish-freedom-and-democracy-alliance.json, coalitions[0].goals[2].text). */
_("States that the elections are an occasion to rebuild democracy in Turkey and to begin to solve the Kurdish issue")

/* Translators: Text of note 1 of coalition “Kurdish Freedom and Democracy Alliance” (kurdish-freedom-and-democracy-alliance.json, coalitions[0].notes[0].text). */
_("The PDK-T and the PDK-Bakur are not members.")

/* Translators: Text of note 2 of coalition “Kurdish Freedom and Democracy Alliance” (kurdish-freedom-and-democracy-alliance.json, coalitions[0].notes[1].text). */
_("The declaration was seen in part; only one of its seven items is told here.")

/* Translators: Title of document “Declaration of the Kurdish Freedom and Democracy Alliance” (kurdish-freedom-and-democracy-alliance.json, documents[0].title). */
_("Declaration of the Kurdish Freedom and Democracy Alliance")

/* Translators: Description of event “Declaration published” (kurdish-freedom-and-democracy-alliance.json, events[0].description). */
_("The nine members make a declaration of seven items public.")

/* Translators: Name of event “Elections in Turkey” (kurdish-freedom-and-democracy-alliance.json, events[1].name), and in 1 more. */
_("Elections in Turkey")

/* Translators: Note of other name “المجلس الوطني الكردي في سوريا” of coalition “Kurdish National Council in Syria” (kurdish-national-council-in-syria.json, coalitions[0].other_names[6].note). */
_("In the founding statement of the Peace and Freedom Front")

/* Translators: Summary of coalition “Kurdish National Council in Syria” (kurdish-national-council-in-syria.json, coalitions[0].summary). */
_("An alliance of Kurdish parties of Syria, founded in Erbil in October 2011 under the sponsorship of Masoud Barzani. It began with 11 parties; later reports count 15 or 16. In 2012 it agreed with the People’s Council of West Kurdistan on a joint Supreme Committee.")

/* Translators: Text of goal 1 of coalition “Kurdish National Council in Syria” (kurdish-national-council-in-syria.json, coalitions[0].goals[0].text). */
_("Calls for a federal order in Syria after the government of Bashar al-Assad")

/* Translators: Text of goal 2 of coalition “Kurdish National Council in Syria” (kurdish-national-council-in-syria.json, coalitions[0].goals[1].text). */
_("Agrees with the People’s Council of West Kurdistan to form a joint Supreme Committee, a joint field committee and subcommittees")

/* Translators: Text of goal 3 of coalition “Kurdish National Council in Syria” (kurdish-national-council-in-syria.json, coalitions[0].goals[2].text). */
_("Agrees with the People’s Council of West Kurdistan to work for a democratic and plural state in Syria")

/* Translators: Text of goal 4 of coalition “Kurdish National Council in Syria” (kurdish-national-council-in-syria.json, coalitions[0].goals[3].text). */
_("Agrees with the People’s Council of West Kurdistan to seek recognition of the Kurds in the constitution of Syria")

/* Translators: Text of note 1 of coalition “Kurdish National Council in Syria” (kurdish-national-council-in-syria.json, coalitions[0].notes[0].text). */
_("The parties that belong to the council are not listed in what was seen; only their number is told: 11 at the founding, later 15 or 16.")

/* Translators: Text of note 2 of coalition “Kurdish National Council in Syria” (kurdish-national-council-in-syria.json, coalitions[0].notes[1].text). */
_("The text of the agreement on the Supreme Committee has the date of 11 June 2012; Rudaw gives 11 July. Whether they tell of one act or of two is not clear from what was seen.")

/* Translators: Title of document “Agreement on a joint Supreme Committee” (kurdish-national-council-in-syria.json, documents[0].title), and in 1 more. */
_("Agreement on a joint Supreme Committee")

/* Translators: Date note of document “Agreement on a joint Supreme Committee” (kurdish-national-council-in-syria.json, documents[0].date_note). */
_("Date of the text; a report has 11 July 2012.")

/* Translators: Note of citation 1 of signature 1 of document “Agreement on a joint Supreme Committee” (kurdish-national-council-in-syria.json, documents[0].signatures[0].sources[0].note), and in 3 more. */
_("Party to the agreement; the signatures were not seen.")

/* Translators: Name of event “Council founded” (kurdish-national-council-in-syria.json, events[0].name). */
_("Council founded")

/* Translators: Description of event “Council founded” (kurdish-national-council-in-syria.json, events[0].description). */
_("Eleven Kurdish parties of Syria found the council in Erbil; Masoud Barzani sponsors it.")

/* Translators: Description of event “Agreement on a joint Supreme Committee” (kurdish-national-council-in-syria.json, events[1].description). */
_("The council and the People’s Council of West Kurdistan agree in Erbil on a joint Supreme Committee.")

/* Translators: Date note of event “Agreement on a joint Supreme Committee” (kurdish-national-council-in-syria.json, events[1].date_note). */
_("The text has 11 June; a report has 11 July.")

/* Translators: Classification of coalition “Kurdish Supreme Committee” (kurdish-supreme-committee.json, coalitions[0].classification). */
_("Joint committee")

/* Translators: Summary of coalition “Kurdish Supreme Committee” (kurdish-supreme-committee.json, coalitions[0].summary). */
_("A joint committee of the Kurdish National Council in Syria and the People’s Council of West Kurdistan, agreed on in Erbil in the summer of 2012. It first met in Qamishli in July of that year.")

/* Translators: Text of goal 1 of coalition “Kurdish Supreme Committee” (kurdish-supreme-committee.json, coalitions[0].goals[0].text). */
_("States that both councils work together in a joint Supreme Committee, a joint field committee and subcommittees")

/* Translators: Text of goal 2 of coalition “Kurdish Supreme Committee” (kurdish-supreme-committee.json, coalitions[0].goals[1].text). */
_("Calls for a democratic and plural state in Syria")

/* Translators: Text of goal 3 of coalition “Kurdish Supreme Committee” (kurdish-supreme-committee.json, coalitions[0].goals[2].text). */
_("Calls for the constitution of Syria to recognize the Kurds")

/* Translators: Text of note 1 of coalition “Kurdish Supreme Committee” (kurdish-supreme-committee.json, coalitions[0].notes[0].text). */
_("The text of the agreement has the date of 11 June 2012; Rudaw gives 11 July. Whether they tell of one act or of two is not clear from what was seen.")

/* Translators: Text of note 2 of coalition “Kurdish Supreme Committee” (kurdish-supreme-committee.json, coalitions[0].notes[1].text). */
_("The aims told here are those of the founding agreement; what became of the committee was not seen.")

/* Translators: Name of event “First meeting of the committee” (kurdish-supreme-committee.json, events[0].name). */
_("First meeting of the committee")

/* Translators: Date note of event “First meeting of the committee” (kurdish-supreme-committee.json, events[0].date_note). */
_("Reported on 27 July 2012.")

/* Translators: Summary of coalition “Kurdistan Election Alliance” (kurdistan-election-alliance-2019.json, coalitions[0].summary). */
_("An alliance of Kurdish parties and movements of Turkey for the local elections of March 2019, with candidates on the lists of the Peoples’ Democratic Party (HDP). It was announced in Diyarbakır in January 2019; its protocol was signed in February.")

/* Translators: Text of goal 1 of coalition “Kurdistan Election Alliance” (kurdistan-election-alliance-2019.json, coalitions[0].goals[0].text). */
_("States that local government matters more since parliament has been weakened")

/* Translators: Text of goal 2 of coalition “Kurdistan Election Alliance” (kurdistan-election-alliance-2019.json, coalitions[0].goals[1].text). */
_("Opposes appointing trustees in the place of elected mayors")

/* Translators: Text of goal 3 of coalition “Kurdistan Election Alliance” (kurdistan-election-alliance-2019.json, coalitions[0].goals[2].text). */
_("Seeks to keep voters engaged, against the view that voting changes nothing if trustees are appointed anyway")

/* Translators: Note of relation 1 of coalition “Kurdistan Election Alliance” (kurdistan-election-alliance-2019.json, coalitions[0].relations[0].note). */
_("The alliance of 2018 said that it would go on for the local elections of 2019; the PAK and the PSK, members in 2018, are not in the alliance of 2019.")

/* Translators: Text of note 1 of coalition “Kurdistan Election Alliance” (kurdistan-election-alliance-2019.json, coalitions[0].notes[0].text). */
_("Reports count seven or eight members, without or with the Peoples’ Democratic Party (HDP) under whose name the alliance stood in the elections.")

/* Translators: Text of note 2 of coalition “Kurdistan Election Alliance” (kurdistan-election-alliance-2019.json, coalitions[0].notes[1].text). */
_("The abbreviation DDKD is spelled out as Revolutionary Democratic Kurdish Association and as Revolutionary Eastern Culture Associations.")

/* Translators: Title of document “Joint declaration of the HDP and other parties and movements” (kurdistan-election-alliance-2019.json, documents[0].title). */
_("Joint declaration of the HDP and other parties and movements")

/* Translators: Title of document “Protocol of the Kurdistan Election Alliance” (kurdistan-election-alliance-2019.json, documents[1].title). */
_("Protocol of the Kurdistan Election Alliance")

/* Translators: Note of citation 1 of signature 1 of document “Protocol of the Kurdistan Election Alliance” (kurdistan-election-alliance-2019.json, documents[1].signatures[0].sources[0].note), and in 7 more. */
_("Named as a member of the alliance; who signed is not told.")

/* Translators: Description of event “Alliance announced” (kurdistan-election-alliance-2019.json, events[0].description). */
_("The Peoples’ Democratic Party announces the alliance on 6 January; its members present it in Diyarbakır on 7 January.")

/* Translators: Name of event “Protocol signed” (kurdistan-election-alliance-2019.json, events[1].name). */
_("Protocol signed")

/* Translators: Name of event “Local elections in Turkey” (kurdistan-election-alliance-2019.json, events[2].name). */
_("Local elections in Turkey")

/* Translators: Note of other name “Yarsani Yari-Kurd Organization” of organization “Yari Kurd Organization” (kurdistan-independence-alliance.json, organizations[0].other_names[0].note), and in 3 more. */
_("In the statement")

/* Translators: Note of citation 3 of organization “Yari Kurd Organization” (kurdistan-independence-alliance.json, organizations[0].sources[2].note), and in 3 more. */
_("Persian name")

/* Translators: Note of citation 4 of organization “Kurdistan Independence Movement” (kurdistan-independence-alliance.json, organizations[3].sources[3].note). */
_("Its own founding announcement")

/* Translators: Note of other name “HSK” of coalition “Kurdistan Independence Alliance” (kurdistan-independence-alliance.json, coalitions[0].other_names[0].note). */
_("Acronym in the charter")

/* Translators: Note of other name “Alliance of Kurdistan Independents” of coalition “Kurdistan Independence Alliance” (kurdistan-independence-alliance.json, coalitions[0].other_names[1].note). */
_("In the invitation")

/* Translators: Summary of coalition “Kurdistan Independence Alliance” (kurdistan-independence-alliance.json, coalitions[0].summary). */
_("An alliance of four Kurdish parties that seeks an independent state in the Kurdish area of Iran. It was announced at an online meeting in January 2022. Its charter calls it a political coalition in the form of a national movement.")

/* Translators: Text of goal 1 of coalition “Kurdistan Independence Alliance” (kurdistan-independence-alliance.json, coalitions[0].goals[0].text). */
_("Aims at an independent state in the Kurdish area of Iran; states that most Kurds there see independence as the only realistic way, rather than federalism or confederation")

/* Translators: Text of goal 2 of coalition “Kurdistan Independence Alliance” (kurdistan-independence-alliance.json, coalitions[0].goals[1].text). */
_("Asks Kurdish forces to close ranks and to join their political, military and media work")

/* Translators: Text of goal 3 of coalition “Kurdistan Independence Alliance” (kurdistan-independence-alliance.json, coalitions[0].goals[2].text). */
_("States that it will work through the United Nations and other international bodies so that Iran keeps to conventions and respects the Kurds’ right to self-determination")

/* Translators: Text of goal 4 of coalition “Kurdistan Independence Alliance” (kurdistan-independence-alliance.json, coalitions[0].goals[3].text). */
_("States that it would resort to armed struggle against the Iranian state if rights remain denied")

/* Translators: Text of goal 5 of coalition “Kurdistan Independence Alliance” (kurdistan-independence-alliance.json, coalitions[0].goals[4].text). */
_("Adopts the Universal Declaration of Human Rights and the rights of women; opposes discrimination and racism")

/* Translators: Text of goal 6 of coalition “Kurdistan Independence Alliance” (kurdistan-independence-alliance.json, coalitions[0].goals[5].text). */
_("Holds that all non-Persian peoples and currents need to work together")

/* Translators: Text of goal 7 of coalition “Kurdistan Independence Alliance” (kurdistan-independence-alliance.json, coalitions[0].goals[6].text). */
_("Keeps the alliance open to parties, and to individuals who share its aim")

/* Translators: Note of citation 2 of member 1 of coalition “Kurdistan Independence Alliance” (kurdistan-independence-alliance.json, coalitions[0].members[0].sources[1].note). */
_("Named there as a Yarsani organization")

/* Translators: Text of note 1 of coalition “Kurdistan Independence Alliance” (kurdistan-independence-alliance.json, coalitions[0].notes[0].text). */
_("One page gives three English names: “Alliance of Kurdistan Independents”, “Kurdistan Independence Alliance” and “Kurdistan Independence Advocates Alliance”. The name used here, with the letters HSK, is that of the charter.")

/* Translators: Text of note 2 of coalition “Kurdistan Independence Alliance” (kurdistan-independence-alliance.json, coalitions[0].notes[1].text). */
_("Three of the four parties are named differently in the invitation and in the statement; both forms are listed among their names.")

/* Translators: Text of note 3 of coalition “Kurdistan Independence Alliance” (kurdistan-independence-alliance.json, coalitions[0].notes[2].text). */
_("The founding meeting began at 14:30 Central European Time according to the invitation, and at 17:00 according to Tribune Zamaneh.")

/* Translators: Text of note 4 of coalition “Kurdistan Independence Alliance” (kurdistan-independence-alliance.json, coalitions[0].notes[3].text). */
_("The text is issued in turn by the alliance’s president, its presidency and its leadership; no person is named.")

/* Translators: Text of note 5 of coalition “Kurdistan Independence Alliance” (kurdistan-independence-alliance.json, coalitions[0].notes[4].text). */
_("The charter adds that independence is a natural right of the Kurdish nation, that pressure through the United Nations and international bodies comes first, and that the alliance works in politics, diplomacy, the economy, the media and with arms. Only the beginning of the charter was seen. Tribune Zamaneh lists political and diplomatic, security, military and media work.")

/* Translators: Text of note 6 of coalition “Kurdistan Independence Alliance” (kurdistan-independence-alliance.json, coalitions[0].notes[5].text). */
_("What the alliance says about armed struggle is recorded as its own statement, neither endorsed nor judged. “East Kurdistan” and “occupation” are the alliance’s words; the collection writes “Kurdish area of Iran”.")

/* Translators: Text of note 7 of coalition “Kurdistan Independence Alliance” (kurdistan-independence-alliance.json, coalitions[0].notes[6].text). */
_("The Persian communiqué of the leadership describes all four states with Kurdish areas in strong terms, which are not repeated here.")

/* Translators: Text of note 8 of coalition “Kurdistan Independence Alliance” (kurdistan-independence-alliance.json, coalitions[0].notes[7].text). */
_("“Yarsan” is the byline of the page, not the name of the site. The page’s title prints “alliace” for “alliance”.")

/* Translators: Title of document “Invitation to the founding meeting of the Kurdistan Independence Alliance” (kurdistan-independence-alliance.json, documents[0].title). */
_("Invitation to the founding meeting of the Kurdistan Independence Alliance")

/* Translators: Date note of document “Invitation to the founding meeting of the Kurdistan Independence Alliance” (kurdistan-independence-alliance.json, documents[0].date_note). */
_("Undated; it invites to a meeting on 9 January 2022.")

/* Translators: Role of signature 1 of document “Invitation to the founding meeting of the Kurdistan Independence Alliance” (kurdistan-independence-alliance.json, documents[0].signatures[0].role). */
_("Leadership")

/* Translators: Title of document “Founding statement of the Kurdistan Independence Alliance” (kurdistan-independence-alliance.json, documents[1].title). */
_("Founding statement of the Kurdistan Independence Alliance")

/* Translators: Role of signature 1 of document “Founding statement of the Kurdistan Independence Alliance” (kurdistan-independence-alliance.json, documents[1].signatures[0].role). */
_("Presidency")

/* Translators: Title of document “Communiqué of the leadership of the Kurdistan Independence Alliance” (kurdistan-independence-alliance.json, documents[2].title). */
_("Communiqué of the leadership of the Kurdistan Independence Alliance")

/* Translators: Title of document “Constitution, program and laws of the Kurdistan Independence Alliance” (kurdistan-independence-alliance.json, documents[3].title). */
_("Constitution, program and laws of the Kurdistan Independence Alliance")

/* Translators: Name of event “Press conference of non-Persian groups in London” (kurdistan-independence-alliance.json, events[0].name). */
_("Press conference of non-Persian groups in London")

/* Translators: Description of event “Press conference of non-Persian groups in London” (kurdistan-independence-alliance.json, events[0].description). */
_("The Kurdistan Independence Movement, later a member of the alliance, takes part.")

/* Translators: Name of event “Talks before the founding” (kurdistan-independence-alliance.json, events[1].name). */
_("Talks before the founding")

/* Translators: Description of event “Talks before the founding” (kurdistan-independence-alliance.json, events[1].description). */
_("The parties talk for about two months before they announce the alliance.")

/* Translators: Date note of event “Talks before the founding” (kurdistan-independence-alliance.json, events[1].date_note). */
_("Inferred from a report of about two months of talks.")

/* Translators: Classification of event “Talks before the founding” (kurdistan-independence-alliance.json, events[1].classification). */
_("Talks")

/* Translators: Name of event “Founding meeting online” (kurdistan-independence-alliance.json, events[2].name). */
_("Founding meeting online")

/* Translators: Description of event “Founding meeting online” (kurdistan-independence-alliance.json, events[2].description). */
_("The four parties announce the alliance in an online meeting. Its statement appears in English, a communiqué of its leadership in Persian.")

/* Translators: Name of event “English text published” (kurdistan-independence-alliance.json, events[3].name). */
_("English text published")

/* Translators: Description of event “English text published” (kurdistan-independence-alliance.json, events[3].description). */
_("The site Roji Kurd publishes the invitation and the statement in English.")

/* Translators: Name of event “Part of the program and charter published” (kurdistan-independence-alliance.json, events[4].name). */
_("Part of the program and charter published")

/* Translators: Description of event “Part of the program and charter published” (kurdistan-independence-alliance.json, events[4].description). */
_("The site Kurdnation publishes them in Persian.")

/* Translators: Note of custom of source “The four east Kurdistan independent parties have formed an alliace” (kurdistan-independence-alliance.json, sources[0].custom.note), and in 1 more. */
_("The whole text was seen. The date is taken from the address of the page.")

/* Translators: Note of custom of source “[Announcement of the alliance]” (kurdistan-independence-alliance.json, sources[1].custom.note). */
_("Only the opening of the page was seen. The title was not seen; a description stands in its place. Published before 9 January 2022.")

/* Translators: Note of custom of source “آطلاعیە ی هیئت رهبری هم پیمانی استقلال…” (kurdistan-independence-alliance.json, sources[2].custom.note). */
_("Only the opening of the page was seen. The date is taken from the address of the page. The title is cut off in the address from which it was taken.")

/* Translators: Note of other name “Kurdistan Alliance” of coalition “Kurdistani Alliance” (kurdistani-alliance-2019.json, coalitions[0].other_names[0].note). */
_("In a page of Solidaritet med Kurdistan")

/* Translators: Summary of coalition “Kurdistani Alliance” (kurdistani-alliance-2019.json, coalitions[0].summary). */
_("An alliance of Kurdish parties and movements of Turkey, announced in Diyarbakır in December 2019. It brings together the members of the election alliance of that year and the Democratic Society Congress (DTK), and it was kept up in 2020.")

/* Translators: Text of goal 1 of coalition “Kurdistani Alliance” (kurdistani-alliance-2019.json, coalitions[0].goals[0].text). */
_("Calls for a new space for legal political activity after the dismissal of elected mayors")

/* Translators: Text of goal 2 of coalition “Kurdistani Alliance” (kurdistani-alliance-2019.json, coalitions[0].goals[1].text). */
_("Seeks, as Solidaritet med Kurdistan writes, above all unity of the Kurds and a common line")

/* Translators: Note of relation 1 of coalition “Kurdistani Alliance” (kurdistani-alliance-2019.json, coalitions[0].relations[0].note). */
_("The members of the election alliance of 2019 kept their alliance up, and the Democratic Society Congress (DTK) came into it.")

/* Translators: Text of note 1 of coalition “Kurdistani Alliance” (kurdistani-alliance-2019.json, coalitions[0].notes[0].text). */
_("A page of Solidaritet med Kurdistan names the PDK-Bakur too, as having come into the alliance by 2020.")

/* Translators: Text of note 2 of coalition “Kurdistani Alliance” (kurdistani-alliance-2019.json, coalitions[0].notes[1].text). */
_("Alliances in other countries have similar names, as the Kurdistan Alliance in Iraq.")

/* Translators: Title of document “Declaration of the Kurdistani Alliance” (kurdistani-alliance-2019.json, documents[0].title). */
_("Declaration of the Kurdistani Alliance")

/* Translators: Description of event “Alliance announced” (kurdistani-alliance-2019.json, events[0].description). */
_("Kurdish parties and movements meet in Diyarbakır and announce the alliance, after elected mayors of the HDP were dismissed.")

/* Translators: Name of event “Members keep the alliance up” (kurdistani-alliance-2019.json, events[1].name). */
_("Members keep the alliance up")

/* Translators: Date note of event “Members keep the alliance up” (kurdistani-alliance-2019.json, events[1].date_note). */
_("Reported on 26 October 2020.")

/* Translators: Summary of coalition “Kurdistani Election Alliance” (kurdistani-election-alliance-2018.json, coalitions[0].summary). */
_("An alliance of five Kurdish parties and movements of Turkey, announced in May 2018 before the elections of 24 June. It agreed on a text of six points with the Peoples’ Democratic Party (HDP), which did not adopt it, and left its members free in their choice.")

/* Translators: Text of goal 1 of coalition “Kurdistani Election Alliance” (kurdistani-election-alliance-2018.json, coalitions[0].goals[0].text). */
_("Seeks a wider alliance for the elections, in talks with HÜDA PAR and the Peoples’ Democratic Party (HDP)")

/* Translators: Text of goal 2 of coalition “Kurdistani Election Alliance” (kurdistani-election-alliance-2018.json, coalitions[0].goals[1].text). */
_("Leaves its members free in their choice at the elections of 24 June 2018")

/* Translators: Text of goal 3 of coalition “Kurdistani Election Alliance” (kurdistani-election-alliance-2018.json, coalitions[0].goals[2].text). */
_("States that the alliance will go on for the local elections of 2019, as the basis of a lasting national and democratic alliance")

/* Translators: Text of note 1 of coalition “Kurdistani Election Alliance” (kurdistani-election-alliance-2018.json, coalitions[0].notes[0].text). */
_("The principles that the alliance made public were not in what was seen.")

/* Translators: Title of document “Announcement of the Kurdistani Election Alliance” (kurdistani-election-alliance-2018.json, documents[0].title). */
_("Announcement of the Kurdistani Election Alliance")

/* Translators: Title of document “Text of six points agreed with the HDP” (kurdistani-election-alliance-2018.json, documents[1].title). */
_("Text of six points agreed with the HDP")

/* Translators: Date note of document “Text of six points agreed with the HDP” (kurdistani-election-alliance-2018.json, documents[1].date_note). */
_("Agreed on after the alliance was announced and before the HDP made its own declaration public.")

/* Translators: Title of document “Agahdariya Tifaqa Kurdistanî…” (kurdistani-election-alliance-2018.json, documents[2].title). */
_("Agahdariya Tifaqa Kurdistanî…")

/* Translators: Name of event “HDP declaration without the six points” (kurdistani-election-alliance-2018.json, events[1].name). */
_("HDP declaration without the six points")

/* Translators: Description of event “HDP declaration without the six points” (kurdistani-election-alliance-2018.json, events[1].description). */
_("The election declaration of the Peoples’ Democratic Party does not contain the six points agreed on with the alliance.")

/* Translators: Description of event “Elections in Turkey” (kurdistani-election-alliance-2018.json, events[2].description). */
_("The members of the alliance are free in their choice.")

/* Translators: Classification of organization “Iraqi Christian Relief Council” (march-2017-memorandum.json, organizations[0].classification). */
_("Relief organization")

/* Translators: Note of other name “Council” of coalition “March 2017 memorandum of Chaldean, Syriac and Assyrian parties” (march-2017-memorandum.json, coalitions[0].other_names[1].note). */
_("Name used by Fides")

/* Translators: Note of other name “مذكرة المطالب القومية” of coalition “March 2017 memorandum of Chaldean, Syriac and Assyrian parties” (march-2017-memorandum.json, coalitions[0].other_names[2].note), and in 1 more. */
_("Memorandum of national demands")

/* Translators: Note of other name “وثيقة المطالب القومية” of coalition “March 2017 memorandum of Chaldean, Syriac and Assyrian parties” (march-2017-memorandum.json, coalitions[0].other_names[3].note). */
_("Document of national demands")

/* Translators: Classification of coalition “March 2017 memorandum of Chaldean, Syriac and Assyrian parties” (march-2017-memorandum.json, coalitions[0].classification). */
_("Joint memorandum")

/* Translators: Summary of coalition “March 2017 memorandum of Chaldean, Syriac and Assyrian parties” (march-2017-memorandum.json, coalitions[0].summary). */
_("Political parties of the Chaldeans, Syriacs and Assyrians of Iraq, ten by their own count, who addressed joint demands to the authorities in March 2017. They ask for a province in the Nineveh Plain and for its protection. The full text and the list of signatures were not seen.")

/* Translators: Text of goal 1 of coalition “March 2017 memorandum of Chaldean, Syriac and Assyrian parties” (march-2017-memorandum.json, coalitions[0].goals[0].text). */
_("Asks the government to carry out its decision 16 of 21 January 2014 and to take the legal and administrative steps for a Nineveh Plain province")

/* Translators: Text of goal 2 of coalition “March 2017 memorandum of Chaldean, Syriac and Assyrian parties” (march-2017-memorandum.json, coalitions[0].goals[1].text). */
_("Asks that the province be kept out of political and military conflicts and that its borders be treated as a neutral green line")

/* Translators: Text of goal 3 of coalition “March 2017 memorandum of Chaldean, Syriac and Assyrian parties” (march-2017-memorandum.json, coalitions[0].goals[2].text). */
_("Calls for the inhabitants’ right under the constitution to run their areas and to protect themselves, with minority units brought into federal forces and the local police")

/* Translators: Text of goal 4 of coalition “March 2017 memorandum of Chaldean, Syriac and Assyrian parties” (march-2017-memorandum.json, coalitions[0].goals[3].text). */
_("Asks the Security Council of the United Nations for a decision to protect the minorities of the Nineveh Plain")

/* Translators: Note of citation 1 of goal 4 of coalition “March 2017 memorandum of Chaldean, Syriac and Assyrian parties” (march-2017-memorandum.json, coalitions[0].goals[3].sources[0].note), and in 1 more. */
_("As presented to the European Union by a coordinator of the Assyrian Democratic Party")

/* Translators: Text of goal 5 of coalition “March 2017 memorandum of Chaldean, Syriac and Assyrian parties” (march-2017-memorandum.json, coalitions[0].goals[4].text). */
_("Asks that the United Nations mission in Iraq watch over security and rehabilitation through offices and observers")

/* Translators: Text of goal 6 of coalition “March 2017 memorandum of Chaldean, Syriac and Assyrian parties” (march-2017-memorandum.json, coalitions[0].goals[5].text). */
_("States that it seeks stability, so that fewer members of minorities leave, and that the people in Iraq and the Kurdistan Region speak with one political voice")

/* Translators: Role of member 1 of coalition “March 2017 memorandum of Chaldean, Syriac and Assyrian parties” (march-2017-memorandum.json, coalitions[0].members[0].role). */
_("Writes of the statement as its own and defends it")

/* Translators: Role of member 2 of coalition “March 2017 memorandum of Chaldean, Syriac and Assyrian parties” (march-2017-memorandum.json, coalitions[0].members[1].role), and in 3 more. */
_("Took part in the delegation that delivered the document in Baghdad")

/* Translators: Role of member 6 of coalition “March 2017 memorandum of Chaldean, Syriac and Assyrian parties” (march-2017-memorandum.json, coalitions[0].members[5].role). */
_("Presented the request to the European Union as its own")

/* Translators: Note of relation 1 of coalition “March 2017 memorandum of Chaldean, Syriac and Assyrian parties” (march-2017-memorandum.json, coalitions[0].relations[0].note). */
_("Fox News reports on two separate coalitions in March 2017. That the second of them is the one of the memorandum is inferred.")

/* Translators: Text of note 1 of coalition “March 2017 memorandum of Chaldean, Syriac and Assyrian parties” (march-2017-memorandum.json, coalitions[0].notes[0].text). */
_("The number of parties that signed is ten in statements of the Assyrian Democratic Movement and in a report of Ishtar TV; the Iraqi Christian Relief Council speaks of the largest seven, and The European Post of the heads of all parties.")

/* Translators: Text of note 2 of coalition “March 2017 memorandum of Chaldean, Syriac and Assyrian parties” (march-2017-memorandum.json, coalitions[0].notes[1].text). */
_("Some sources date the memorandum to 6 March 2017, others to 7 March. It may have been agreed on one day and made public on the next.")

/* Translators: Text of note 3 of coalition “March 2017 memorandum of Chaldean, Syriac and Assyrian parties” (march-2017-memorandum.json, coalitions[0].notes[2].text). */
_("Fides places the forming of a “Council” of the parties in Kirkuk on 6 March; the press conference was held in Ankawa, near Erbil.")

/* Translators: Text of note 4 of coalition “March 2017 memorandum of Chaldean, Syriac and Assyrian parties” (march-2017-memorandum.json, coalitions[0].notes[3].text). */
_("The decision referred to is a parliamentary resolution 16 for the Iraqi Christian Relief Council, and decision 16 of the Council of Ministers in the parties’ press statement and in a report of 2014.")

/* Translators: Text of note 5 of coalition “March 2017 memorandum of Chaldean, Syriac and Assyrian parties” (march-2017-memorandum.json, coalitions[0].notes[4].text). */
_("The addressees differ: the prime minister; the three federal presidencies and the Kurdistan Region; the president, the prime minister and the speaker of parliament.")

/* Translators: Text of note 6 of coalition “March 2017 memorandum of Chaldean, Syriac and Assyrian parties” (march-2017-memorandum.json, coalitions[0].notes[5].text). */
_("The full text and the list of signatures were not seen. The members listed are those whose part a source shows; the signature of the Assyrian Democratic Movement is inferred from its words “our ten political parties”.")

/* Translators: Text of note 7 of coalition “March 2017 memorandum of Chaldean, Syriac and Assyrian parties” (march-2017-memorandum.json, coalitions[0].notes[6].text). */
_("The Syriac Democratic Union did not sign; it complained that it had not been invited, and wrote that some parties met first while others endorsed and signed later.")

/* Translators: Text of note 8 of coalition “March 2017 memorandum of Chaldean, Syriac and Assyrian parties” (march-2017-memorandum.json, coalitions[0].notes[7].text). */
_("The parties gave themselves no name that all sources share; the name here is descriptive. Fox News reports a second coalition of Chaldean, Syriac and Assyrian communities whose letter was made public on a Tuesday; date, subject and a phrase about a sense of responsibility agree with the press statement of 7 March, so both are very likely the same.")

/* Translators: Text of note 9 of coalition “March 2017 memorandum of Chaldean, Syriac and Assyrian parties” (march-2017-memorandum.json, coalitions[0].notes[8].text). */
_("The page of the Assyrian federation in the Netherlands calls all the parties Assyrian and the Kurdish administration of the area an occupation; these are its words.")

/* Translators: Date note of document “Memorandum of national demands” (march-2017-memorandum.json, documents[0].date_note). */
_("Day on which it was agreed, according to several sources; it was made public on 7 March.")

/* Translators: Note of citation 1 of signature 1 of document “Memorandum of national demands” (march-2017-memorandum.json, documents[0].signatures[0].sources[0].note). */
_("The list of signatures was not seen.")

/* Translators: Name of event “Decision in principle on a Nineveh Plain province” (march-2017-memorandum.json, events[0].name). */
_("Decision in principle on a Nineveh Plain province")

/* Translators: Description of event “Decision in principle on a Nineveh Plain province” (march-2017-memorandum.json, events[0].description). */
_("The Council of Ministers of Iraq agrees in principle to a province in the Nineveh Plain and to two others. According to a report it followed a memorandum of the Assembly of Chaldean Syriac Assyrian Political Organizations.")

/* Translators: Classification of event “Decision in principle on a Nineveh Plain province” (march-2017-memorandum.json, events[0].classification). */
_("Government decision")

/* Translators: Name of event “Memorandum agreed” (march-2017-memorandum.json, events[1].name). */
_("Memorandum agreed")

/* Translators: Description of event “Memorandum agreed” (march-2017-memorandum.json, events[1].description). */
_("The parties agree on the joint text, which the Assyrian Democratic Movement calls the joint statement of 6 March.")

/* Translators: Name of event ““Council” of the parties formed” (march-2017-memorandum.json, events[2].name). */
_("“Council” of the parties formed")

/* Translators: Description of event ““Council” of the parties formed” (march-2017-memorandum.json, events[2].description). */
_("Fides reports that the parties form a joint “Council” in Kirkuk.")

/* Translators: Name of event “Memorandum made public” (march-2017-memorandum.json, events[3].name). */
_("Memorandum made public")

/* Translators: Description of event “Memorandum made public” (march-2017-memorandum.json, events[3].description). */
_("The parties present it at a press conference in the Academic Social Centre in Ankawa, with an appeal to the prime minister, Haider al-Abadi.")

/* Translators: Name of event “Press release of the Iraqi Christian Relief Council” (march-2017-memorandum.json, events[4].name). */
_("Press release of the Iraqi Christian Relief Council")

/* Translators: Description of event “Press release of the Iraqi Christian Relief Council” (march-2017-memorandum.json, events[4].description). */
_("The relief council reports the demand for a Nineveh Plain province.")

/* Translators: Classification of event “Press release of the Iraqi Christian Relief Council” (march-2017-memorandum.json, events[4].classification). */
_("Press release")

/* Translators: Name of event “Request presented to the European Union” (march-2017-memorandum.json, events[5].name). */
_("Request presented to the European Union")

/* Translators: Description of event “Request presented to the European Union” (march-2017-memorandum.json, events[5].description). */
_("Kaldo Ramzi, coordinator for foreign affairs of the Assyrian Democratic Party, asks the European Union to support a Nineveh Plain province.")

/* Translators: Date note of event “Request presented to the European Union” (march-2017-memorandum.json, events[5].date_note). */
_("The report was seen without its day.")

/* Translators: Name of event “Memorandum handed to the Kurdistan Region’s parliament” (march-2017-memorandum.json, events[6].name). */
_("Memorandum handed to the Kurdistan Region’s parliament")

/* Translators: Description of event “Memorandum handed to the Kurdistan Region’s parliament” (march-2017-memorandum.json, events[6].description). */
_("A delegation hands it to Jaafar Emniki, vice-president of the parliament.")

/* Translators: Classification of event “Memorandum handed to the Kurdistan Region’s parliament” (march-2017-memorandum.json, events[6].classification), and in 1 more. */
_("Delivery")

/* Translators: Name of event “Complaint of the Syriac Democratic Union” (march-2017-memorandum.json, events[7].name). */
_("Complaint of the Syriac Democratic Union")

/* Translators: Description of event “Complaint of the Syriac Democratic Union” (march-2017-memorandum.json, events[7].description). */
_("The party complains that it was not invited.")

/* Translators: Date note of event “Complaint of the Syriac Democratic Union” (march-2017-memorandum.json, events[7].date_note). */
_("Day of the post.")

/* Translators: Name of event “Document handed to the speaker of Iraq’s parliament” (march-2017-memorandum.json, events[8].name). */
_("Document handed to the speaker of Iraq’s parliament")

/* Translators: Description of event “Document handed to the speaker of Iraq’s parliament” (march-2017-memorandum.json, events[8].description). */
_("A delegation hands it to Salim al-Jabouri: Shamsuddin Gewargis Zaya (Chaldean Syriac Assyrian Popular Council), Samir Azzo (Chaldean National Council), Romeo Hakari (Beth Nahrain Democratic Party) and Najib Nasser Benjamin (Syriac Assembly Movement).")

/* Translators: Name of event “Brussels conference on the future of Christians in Iraq” (march-2017-memorandum.json, events[9].name). */
_("Brussels conference on the future of Christians in Iraq")

/* Translators: Description of event “Brussels conference on the future of Christians in Iraq” (march-2017-memorandum.json, events[9].description). */
_("The Assyrian Democratic Movement says that the conference passed over the statement of March.")

/* Translators: Note of custom of source “التصريح الصحفي لاحزاب شعبنا…” (march-2017-memorandum.json, sources[1].custom.note). */
_("Only the opening of the page was seen. A post in a forum.")

/* Translators: Summary of coalition “Peace and Freedom Front” (peace-and-freedom-front.json, coalitions[0].summary). */
_("An alliance of four Kurdish, Assyrian and Arab organizations of Syria, announced in July 2020 in Qamishli and online. It calls for a plural and decentralized democracy and for a political solution under international resolutions. Its members stay in the other bodies to which they belong.")

/* Translators: Text of goal 1 of coalition “Peace and Freedom Front” (peace-and-freedom-front.json, coalitions[0].goals[0].text). */
_("Seeks a plural and decentralized democracy that has no place for terrorism, extremism or exclusion")

/* Translators: Text of goal 2 of coalition “Peace and Freedom Front” (peace-and-freedom-front.json, coalitions[0].goals[1].text). */
_("Supports a political solution in Syria under international resolutions, and dialogue with the opposition")

/* Translators: Text of goal 3 of coalition “Peace and Freedom Front” (peace-and-freedom-front.json, coalitions[0].goals[2].text). */
_("States that its members keep their membership in the other bodies to which they belong")

/* Translators: Text of goal 4 of coalition “Peace and Freedom Front” (peace-and-freedom-front.json, coalitions[0].goals[3].text). */
_("Calls for equal citizenship for all in Syria")

/* Translators: Text of goal 5 of coalition “Peace and Freedom Front” (peace-and-freedom-front.json, coalitions[0].goals[4].text). */
_("Calls for Kurdish, Syriac and Turkmen as official languages beside Arabic where their speakers are the majority")

/* Translators: Text of goal 6 of coalition “Peace and Freedom Front” (peace-and-freedom-front.json, coalitions[0].goals[5].text). */
_("Calls for civil peace among the communities of al-Jazira")

/* Translators: Role of member 5 of coalition “Peace and Freedom Front” (peace-and-freedom-front.json, coalitions[0].members[4].role). */
_("Chair")

/* Translators: Text of note 1 of coalition “Peace and Freedom Front” (peace-and-freedom-front.json, coalitions[0].notes[0].text). */
_("One report of the founding has the Assyrian Democratic Organization as “Democratic Revolutionary Organization”; the founding statement has its right name.")

/* Translators: Title of document “Founding statement of the Peace and Freedom Front” (peace-and-freedom-front.json, documents[0].title). */
_("Founding statement of the Peace and Freedom Front")

/* Translators: Note of citation 1 of signature 1 of document “Founding statement of the Peace and Freedom Front” (peace-and-freedom-front.json, documents[0].signatures[0].sources[0].note), and in 3 more. */
_("The statement names it as a founder; a signature block was not seen.")

/* Translators: Name of event “Peace and Freedom Front announced” (peace-and-freedom-front.json, events[0].name). */
_("Peace and Freedom Front announced")

/* Translators: Description of event “Peace and Freedom Front announced” (peace-and-freedom-front.json, events[0].description). */
_("Four organizations announce the front in Qamishli and online.")

/* Translators: Name of event “Meeting on by-laws and offices” (peace-and-freedom-front.json, events[1].name). */
_("Meeting on by-laws and offices")

/* Translators: Date note of event “Meeting on by-laws and offices” (peace-and-freedom-front.json, events[1].date_note). */
_("The report has the day of the week, the day and the month; the year is inferred from them.")

/* Translators: Name of event “Meeting after a visit to Qatar” (peace-and-freedom-front.json, events[2].name). */
_("Meeting after a visit to Qatar")

/* Translators: Date note of event “Meeting after a visit to Qatar” (peace-and-freedom-front.json, events[2].date_note). */
_("The report has the day and the month; the year is inferred.")

/* Translators: Name of event “Leadership meets on the second anniversary” (peace-and-freedom-front.json, events[3].name). */
_("Leadership meets on the second anniversary")

/* Translators: Name of event “Meeting of the front” (peace-and-freedom-front.json, events[4].name). */
_("Meeting of the front")

/* Translators: Name of event “Meeting after a visit to Moscow” (peace-and-freedom-front.json, events[5].name). */
_("Meeting after a visit to Moscow")

/* Translators: Description of event “Meeting after a visit to Moscow” (peace-and-freedom-front.json, events[5].description). */
_("The visit was in December 2022.")

/* Translators: Note of custom of source “ائتلاف العبادي يطلق «مبادرة الرافدين»” (sources.json, sources[0].custom.note). */
_("Only the opening of the page was seen. The day is taken from another report.")

/* Translators: Note of custom of source “As ISIS loses ground in parts of Iraq, religious minorities join forces” (sources.json, sources[6].custom.note). */
_("Repost; the original page was not found. The whole text was seen. It is undated: it tells of a letter released on a Tuesday, 7 March 2017, and was reposted elsewhere by 9 March.")

/* Translators: Note of custom of source “A New Alliance Announced In Baghdad To Run In The Provincial Council Elections” (sources.json, sources[12].custom.note). */
_("Repost. Only the opening of the page was seen. The day is not shown.")

/* Translators: Note of custom of source “Turan: we formed a unified Turkmen list in Kirkuk” (sources.json, sources[13].custom.note). */
_("Repost. Only the opening of the page was seen. The title is taken in part from the address.")

/* Translators: Note of custom of source “Iraq’s Democratic Forces of Change unite for provincial elections” (sources.json, sources[17].custom.note). */
_("Repost. Only the opening of the page was seen. The day is not shown. The title is taken in part from the address.")

/* Translators: Classification of organization “Syrian Democratic Forces” (syrian-democratic-council.json, organizations[0].classification). */
_("Armed force")

/* Translators: Note of other name “Democratic Syria Assembly” of coalition “Syrian Democratic Council” (syrian-democratic-council.json, coalitions[0].other_names[1].note). */
_("In the final resolution of the founding congress, as ANF has it")

/* Translators: Summary of coalition “Syrian Democratic Council” (syrian-democratic-council.json, coalitions[0].summary). */
_("A political council founded at a congress of 103 delegates in Derik in December 2015. It describes itself as the reference body of the Autonomous Administration of North and East Syria and of the Syrian Democratic Forces. It calls for a decentralized and democratic Syria.")

/* Translators: Text of goal 1 of coalition “Syrian Democratic Council” (syrian-democratic-council.json, coalitions[0].goals[0].text). */
_("Calls for a democratic constitution for Syria")

/* Translators: Text of goal 2 of coalition “Syrian Democratic Council” (syrian-democratic-council.json, coalitions[0].goals[1].text). */
_("Supports a solution of the conflict in Syria through dialogue")

/* Translators: Text of goal 3 of coalition “Syrian Democratic Council” (syrian-democratic-council.json, coalitions[0].goals[2].text). */
_("Calls for a decentralized state")

/* Translators: Text of goal 4 of coalition “Syrian Democratic Council” (syrian-democratic-council.json, coalitions[0].goals[3].text). */
_("Calls for equality of women and men")

/* Translators: Text of goal 5 of coalition “Syrian Democratic Council” (syrian-democratic-council.json, coalitions[0].goals[4].text). */
_("Supports setting up civil administrations")

/* Translators: Text of goal 6 of coalition “Syrian Democratic Council” (syrian-democratic-council.json, coalitions[0].goals[5].text). */
_("States that it is the reference body of the Autonomous Administration of North and East Syria and of the Syrian Democratic Forces")

/* Translators: Text of goal 7 of coalition “Syrian Democratic Council” (syrian-democratic-council.json, coalitions[0].goals[6].text). */
_("Keeps membership open to all political organizations and to independent figures")

/* Translators: Text of goal 8 of coalition “Syrian Democratic Council” (syrian-democratic-council.json, coalitions[0].goals[7].text). */
_("Calls for a transitional government and a new constitution")

/* Translators: Text of goal 9 of coalition “Syrian Democratic Council” (syrian-democratic-council.json, coalitions[0].goals[8].text). */
_("Supports a settlement in line with Resolution 2254 of the United Nations Security Council")

/* Translators: Text of note 1 of coalition “Syrian Democratic Council” (syrian-democratic-council.json, coalitions[0].notes[0].text). */
_("The founding is dated 8 and 9 December 2015 by ANF, 9 December by the council itself and 10 December by the Wikipedia article.")

/* Translators: Text of note 2 of coalition “Syrian Democratic Council” (syrian-democratic-council.json, coalitions[0].notes[1].text). */
_("The members are those that an interview of 2016 names, as far as it was seen; it also names tribes, and the list goes on.")

/* Translators: Text of note 3 of coalition “Syrian Democratic Council” (syrian-democratic-council.json, coalitions[0].notes[2].text). */
_("The fourth conference of the council, in Raqqa, adopted a roadmap. The report says that it ended on a Wednesday; its date was not in what was seen.")

/* Translators: Title of document “Final resolution of the Democratic Syria Congress” (syrian-democratic-council.json, documents[0].title). */
_("Final resolution of the Democratic Syria Congress")

/* Translators: Date note of document “Final resolution of the Democratic Syria Congress” (syrian-democratic-council.json, documents[0].date_note). */
_("Last day of the congress; published on 10 December.")

/* Translators: Title of document “Definition of the Syrian Democratic Council” (syrian-democratic-council.json, documents[1].title). */
_("Definition of the Syrian Democratic Council")

/* Translators: Title of document “Agreement with Syria’s Tomorrow Movement” (syrian-democratic-council.json, documents[2].title), and in 1 more. */
_("Agreement with Syria’s Tomorrow Movement")

/* Translators: Title of document “Roadmap of the fourth conference” (syrian-democratic-council.json, documents[3].title). */
_("Roadmap of the fourth conference")

/* Translators: Title of document “Statement on the eighth anniversary” (syrian-democratic-council.json, documents[4].title), and in 1 more. */
_("Statement on the eighth anniversary")

/* Translators: Name of event “Founding congress in Derik” (syrian-democratic-council.json, events[0].name). */
_("Founding congress in Derik")

/* Translators: Description of event “Founding congress in Derik” (syrian-democratic-council.json, events[0].description). */
_("The congress of 103 delegates founds a council of 42 members.")

/* Translators: Note of custom of source “The Syrian Democratic Council: who are we” (syrian-democratic-council.json, sources[1].custom.note). */
_("Only the opening of the page was seen. The page also has the political document of the council.")

/* Translators: Summary of coalition “Syrian Equal Citizenship Alliance” (syrian-equal-citizenship-alliance.json, coalitions[0].summary). */
_("An alliance of 34 or 35 political, civil and social bodies, announced in Damascus in March 2025 after three months of talks. It calls for a united, civil and democratic Syria with a politically neutral army and a national conference.")

/* Translators: Text of goal 1 of coalition “Syrian Equal Citizenship Alliance” (syrian-equal-citizenship-alliance.json, coalitions[0].goals[0].text). */
_("Supports the unity of Syria’s land and people, with one army that is neutral in politics")

/* Translators: Text of goal 2 of coalition “Syrian Equal Citizenship Alliance” (syrian-equal-citizenship-alliance.json, coalitions[0].goals[1].text). */
_("Calls for the recovery of occupied land, first of all the Golan Heights")

/* Translators: Text of goal 3 of coalition “Syrian Equal Citizenship Alliance” (syrian-equal-citizenship-alliance.json, coalitions[0].goals[2].text). */
_("Calls for a just and democratic solution of the Kurdish issue")

/* Translators: Text of goal 4 of coalition “Syrian Equal Citizenship Alliance” (syrian-equal-citizenship-alliance.json, coalitions[0].goals[3].text). */
_("States that the rights of women and the role of young people are a priority")

/* Translators: Text of goal 5 of coalition “Syrian Equal Citizenship Alliance” (syrian-equal-citizenship-alliance.json, coalitions[0].goals[4].text). */
_("Supports the keeping of civil peace")

/* Translators: Text of goal 6 of coalition “Syrian Equal Citizenship Alliance” (syrian-equal-citizenship-alliance.json, coalitions[0].goals[5].text). */
_("Calls for decentralization in Syria")

/* Translators: Text of goal 7 of coalition “Syrian Equal Citizenship Alliance” (syrian-equal-citizenship-alliance.json, coalitions[0].goals[6].text). */
_("Calls for a national conference in the spirit of Resolution 2254 of the United Nations Security Council")

/* Translators: Text of goal 8 of coalition “Syrian Equal Citizenship Alliance” (syrian-equal-citizenship-alliance.json, coalitions[0].goals[7].text). */
_("Calls for a constitution for a civil, democratic and plural state")

/* Translators: Text of note 1 of coalition “Syrian Equal Citizenship Alliance” (syrian-equal-citizenship-alliance.json, coalitions[0].notes[0].text). */
_("Two reports count 34 bodies in the alliance, two others 35.")

/* Translators: Text of note 2 of coalition “Syrian Equal Citizenship Alliance” (syrian-equal-citizenship-alliance.json, coalitions[0].notes[1].text). */
_("The members listed are those that one report names as the most notable signatories; the whole list was not seen.")

/* Translators: Text of note 3 of coalition “Syrian Equal Citizenship Alliance” (syrian-equal-citizenship-alliance.json, coalitions[0].notes[2].text). */
_("The short name is spelled Tamasuk or Tamasok in Latin letters.")

/* Translators: Title of document “Founding statement of the Syrian Equal Citizenship Alliance” (syrian-equal-citizenship-alliance.json, documents[0].title). */
_("Founding statement of the Syrian Equal Citizenship Alliance")

/* Translators: Title of document “Political report to the general assembly” (syrian-equal-citizenship-alliance.json, documents[1].title), and in 1 more. */
_("Political report to the general assembly")

/* Translators: Classification of document “Political report to the general assembly” (syrian-equal-citizenship-alliance.json, documents[1].classification). */
_("Report")

/* Translators: Name of event “Syrian Equal Citizenship Alliance announced” (syrian-equal-citizenship-alliance.json, events[0].name). */
_("Syrian Equal Citizenship Alliance announced")

/* Translators: Description of event “Syrian Equal Citizenship Alliance announced” (syrian-equal-citizenship-alliance.json, events[0].description). */
_("After three months of talks 34 or 35 bodies announce the alliance in Damascus; the Syrian Democratic Council joins it.")

/* Translators: Note of custom of source “[Report on the launch of the alliance]” (syrian-equal-citizenship-alliance.json, sources[6].custom.note). */
_("Only the opening of the page was seen. The title was not seen; a description stands in its place. An Arabic site; not Fox News.")

/* Translators: Label of topic “Self-government” (topics.json, topics[0].label). */
_("Self-government")

/* Translators: Description of topic “Self-government” (topics.json, topics[0].description). */
_("Regions, provinces and other ways for an area to run its own affairs within a state.")

/* Translators: Label of topic “Self-determination” (topics.json, topics[1].label). */
_("Self-determination")

/* Translators: Description of topic “Self-determination” (topics.json, topics[1].description). */
_("Whether a people decides its own political status, up to a state of its own.")

/* Translators: Label of topic “National unity” (topics.json, topics[2].label). */
_("National unity")

/* Translators: Description of topic “National unity” (topics.json, topics[2].description). */
_("Keeping a country and its population together in one state.")

/* Translators: Label of topic “Constitution” (topics.json, topics[3].label). */
_("Constitution")

/* Translators: Description of topic “Constitution” (topics.json, topics[3].description). */
_("What the constitution provides, how it is applied and how it should change.")

/* Translators: Label of topic “Democracy” (topics.json, topics[4].label). */
_("Democracy")

/* Translators: Description of topic “Democracy” (topics.json, topics[4].description). */
_("Elections, parliaments, forming governments and the limits of their power.")

/* Translators: Label of topic “Good government” (topics.json, topics[5].label). */
_("Good government")

/* Translators: Description of topic “Good government” (topics.json, topics[5].description). */
_("How public office is filled, checked and kept free of corruption and quotas.")

/* Translators: Label of topic “Alliances” (topics.json, topics[6].label). */
_("Alliances")

/* Translators: Description of topic “Alliances” (topics.json, topics[6].description). */
_("Working together with other parties and groups, and who may join.")

/* Translators: Label of topic “Minority protection” (topics.json, topics[7].label). */
_("Minority protection")

/* Translators: Description of topic “Minority protection” (topics.json, topics[7].description). */
_("Safety and rights of smaller national, ethnic and religious communities.")

/* Translators: Label of topic “Human rights” (topics.json, topics[8].label). */
_("Human rights")

/* Translators: Description of topic “Human rights” (topics.json, topics[8].description). */
_("Rights of every person, equal treatment and freedom from discrimination.")

/* Translators: Label of topic “Women’s rights” (topics.json, topics[9].label). */
_("Women’s rights")

/* Translators: Description of topic “Women’s rights” (topics.json, topics[9].description). */
_("Equality and protection of women.")

/* Translators: Label of topic “Religion” (topics.json, topics[10].label). */
_("Religion")

/* Translators: Description of topic “Religion” (topics.json, topics[10].description). */
_("How people of different religions and denominations live together.")

/* Translators: Label of topic “Culture and language” (topics.json, topics[11].label). */
_("Culture and language")

/* Translators: Description of topic “Culture and language” (topics.json, topics[11].description). */
_("Languages, traditions, monuments and holy places.")

/* Translators: Label of topic “Reconciliation” (topics.json, topics[12].label). */
_("Reconciliation")

/* Translators: Description of topic “Reconciliation” (topics.json, topics[12].description). */
_("Mending relations between groups after conflict.")

/* Translators: Label of topic “Justice for victims” (topics.json, topics[13].label). */
_("Justice for victims")

/* Translators: Description of topic “Justice for victims” (topics.json, topics[13].description). */
_("Crimes of the past: how they are established and punished, and redress for those who suffered them.")

/* Translators: Label of topic “Displaced people” (topics.json, topics[14].label). */
_("Displaced people")

/* Translators: Description of topic “Displaced people” (topics.json, topics[14].description). */
_("Help for people who had to leave their homes, and ways for them to stay or return.")

/* Translators: Label of topic “Reconstruction” (topics.json, topics[15].label). */
_("Reconstruction")

/* Translators: Description of topic “Reconstruction” (topics.json, topics[15].description). */
_("Rebuilding after war, public services and the economy.")

/* Translators: Label of topic “Media and speech” (topics.json, topics[16].label). */
_("Media and speech")

/* Translators: Description of topic “Media and speech” (topics.json, topics[16].description). */
_("Press, broadcasting and public speech, hate speech included.")

/* Translators: Label of topic “Security and arms” (topics.json, topics[17].label). */
_("Security and arms")

/* Translators: Description of topic “Security and arms” (topics.json, topics[17].description). */
_("Armies, police and armed groups, who may bear arms, and the use of force.")

/* Translators: Label of topic “Foreign relations” (topics.json, topics[18].label). */
_("Foreign relations")

/* Translators: Description of topic “Foreign relations” (topics.json, topics[18].description). */
_("Relations with other states and with international organizations.")

/* Translators: Label of topic “Foreign forces” (topics.json, topics[19].label). */
_("Foreign forces")

/* Translators: Description of topic “Foreign forces” (topics.json, topics[19].description). */
_("Troops and military missions of other states.")

/* Translators: Label of topic “Neutrality” (topics.json, topics[20].label). */
_("Neutrality")

/* Translators: Description of topic “Neutrality” (topics.json, topics[20].description). */
_("Staying out of conflicts between others, and keeping others out of one’s own affairs.")

/* Translators: Label of topic “Land and property” (topics.json, topics[21].label). */
_("Land and property")

/* Translators: Description of topic “Land and property” (topics.json, topics[21].description). */
_("Who owns and uses land, houses and villages, and the return of what was taken.")

/* Translators: Label of topic “Environment” (topics.json, topics[22].label). */
_("Environment")

/* Translators: Description of topic “Environment” (topics.json, topics[22].description). */
_("Nature, water, air, climate and natural resources.")

/* Translators: Summary of coalition “United Iraqi Turkmen Front” (united-iraqi-turkmen-front.json, coalitions[0].summary). */
_("A common list of nine Turkmen parties for the provincial elections of December 2023 in Kirkuk, announced by the head of the Iraqi Turkmen Front. A list of the same name is reported for the parliamentary election of November 2025.")

/* Translators: Text of goal 1 of coalition “United Iraqi Turkmen Front” (united-iraqi-turkmen-front.json, coalitions[0].goals[0].text). */
_("States that the list expresses the national aspirations of the Turkmen of Iraq")

/* Translators: Text of goal 2 of coalition “United Iraqi Turkmen Front” (united-iraqi-turkmen-front.json, coalitions[0].goals[1].text). */
_("States that it is to obtain the rights of the Turkmen, and justice for them")

/* Translators: Text of goal 3 of coalition “United Iraqi Turkmen Front” (united-iraqi-turkmen-front.json, coalitions[0].goals[2].text). */
_("Seeks better representation of the Turkmen in local government")

/* Translators: Text of goal 4 of coalition “United Iraqi Turkmen Front” (united-iraqi-turkmen-front.json, coalitions[0].goals[3].text). */
_("Seeks the office of governor of Kirkuk")

/* Translators: Role of member 1 of coalition “United Iraqi Turkmen Front” (united-iraqi-turkmen-front.json, coalitions[0].members[0].role). */
_("Its head announced the list")

/* Translators: Role of member 2 of coalition “United Iraqi Turkmen Front” (united-iraqi-turkmen-front.json, coalitions[0].members[1].role). */
_("Announced the list as head of the Iraqi Turkmen Front")

/* Translators: Text of note 1 of coalition “United Iraqi Turkmen Front” (united-iraqi-turkmen-front.json, coalitions[0].notes[0].text). */
_("The list of 2023 had nine parties; the excerpts seen do not name the others.")

/* Translators: Text of note 2 of coalition “United Iraqi Turkmen Front” (united-iraqi-turkmen-front.json, coalitions[0].notes[1].text). */
_("Reports call a list of 2025 by the same name. Whether the same parties were on it is not known.")

/* Translators: Text of note 3 of coalition “United Iraqi Turkmen Front” (united-iraqi-turkmen-front.json, coalitions[0].notes[2].text). */
_("The results of 2025 give votes for the Iraqi Turkmen Front, which is the name of one party; they are taken to be those of the common list.")

/* Translators: Name of event “List announced” (united-iraqi-turkmen-front.json, events[0].name). */
_("List announced")

/* Translators: Description of event “List announced” (united-iraqi-turkmen-front.json, events[0].description). */
_("Hasan Turan announces a common Turkmen list for the provincial elections.")

/* Translators: Name of event “Turkmen of Kirkuk on two lists” (united-iraqi-turkmen-front.json, events[2].name). */
_("Turkmen of Kirkuk on two lists")

/* Translators: Description of event “Turkmen of Kirkuk on two lists” (united-iraqi-turkmen-front.json, events[2].description). */
_("Two Turkmen lists for the parliamentary election of November are reported: the United Iraqi Turkmen Front and the Kirkuk Turkmen Rescue Front.")

/* Translators: Name of event “Results for Kirkuk published” (united-iraqi-turkmen-front.json, events[3].name). */
_("Results for Kirkuk published")

/* Translators: Description of event “Results for Kirkuk published” (united-iraqi-turkmen-front.json, events[3].description). */
_("The electoral commission counts 66,175 votes for the Iraqi Turkmen Front and 32,721 for Turkmen Rescue in Kirkuk.")

/* Translators: Note of other name ““Unity of Stance” Conference” of coalition “Conference “Unity of Position” of the Communities of North and East Syria” (unity-of-position-conference.json, coalitions[0].other_names[0].note). */
_("In Shafaq News")

/* Translators: Note of other name “Unity Conference” of coalition “Conference “Unity of Position” of the Communities of North and East Syria” (unity-of-position-conference.json, coalitions[0].other_names[1].note). */
_("In a heading of Shafaq News")

/* Translators: Note of other name “NE Syria Communities Conference” of coalition “Conference “Unity of Position” of the Communities of North and East Syria” (unity-of-position-conference.json, coalitions[0].other_names[2].note). */
_("In a heading of PUKmedia")

/* Translators: Note of other name “کنفرانس موضع مشترک” of coalition “Conference “Unity of Position” of the Communities of North and East Syria” (unity-of-position-conference.json, coalitions[0].other_names[3].note). */
_("In KurdPress")

/* Translators: Summary of coalition “Conference “Unity of Position” of the Communities of North and East Syria” (unity-of-position-conference.json, coalitions[0].summary). */
_("A conference of Kurds, Arabs, Syriac-Assyrians, Turkmen, Armenians, Circassians and Yazidis of North and East Syria, held in Hasakah on 8 August 2025 with more than 400 participants. It calls for a democratic constitution and a decentralized state in which all communities are represented.")

/* Translators: Text of goal 1 of coalition “Conference “Unity of Position” of the Communities of North and East Syria” (unity-of-position-conference.json, coalitions[0].goals[0].text). */
_("Calls for a democratic constitution and a decentralized state")

/* Translators: Text of goal 2 of coalition “Conference “Unity of Position” of the Communities of North and East Syria” (unity-of-position-conference.json, coalitions[0].goals[1].text). */
_("Calls for the representation of all components of the population")

/* Translators: Text of goal 3 of coalition “Conference “Unity of Position” of the Communities of North and East Syria” (unity-of-position-conference.json, coalitions[0].goals[2].text). */
_("States that the Autonomous Administration is a model that can be developed further")

/* Translators: Text of goal 4 of coalition “Conference “Unity of Position” of the Communities of North and East Syria” (unity-of-position-conference.json, coalitions[0].goals[3].text). */
_("Calls for an impartial inquiry into what it describes as abuses on the coast, in Suwayda and against Christians")

/* Translators: Text of goal 5 of coalition “Conference “Unity of Position” of the Communities of North and East Syria” (unity-of-position-conference.json, coalitions[0].goals[4].text). */
_("Calls for freedom of belief")

/* Translators: Note of relation 1 of coalition “Conference “Unity of Position” of the Communities of North and East Syria” (unity-of-position-conference.json, coalitions[0].relations[0].note). */
_("One was a conference of Kurdish parties and public figures in Qamishli in April 2025, the other a conference of several communities in Hasakah in August 2025.")

/* Translators: Text of note 1 of coalition “Conference “Unity of Position” of the Communities of North and East Syria” (unity-of-position-conference.json, coalitions[0].notes[0].text). */
_("The sources name the communities that took part, not the organizations; so no members are listed.")

/* Translators: Name of event “Communities prepare the conference” (unity-of-position-conference.json, events[0].name). */
_("Communities prepare the conference")

/* Translators: Description of event “Communities prepare the conference” (unity-of-position-conference.json, events[0].description). */
_("Kurds, Arabs, Syriac-Assyrians, Armenians, Yazidis, Turkmen and Circassians begin to prepare a conference.")

/* Translators: Name of event “Conference in Hasakah” (unity-of-position-conference.json, events[1].name). */
_("Conference in Hasakah")

/* Translators: Description of event “Conference in Hasakah” (unity-of-position-conference.json, events[1].description). */
_("More than 400 people take part. Ghazal Ghazal, head of an Alawite council, and Hikmat al-Hijri, a religious leader of the Druze, send messages.")

/* Translators: Name of event “Damascus rejects the conference” (unity-of-position-conference.json, events[2].name). */
_("Damascus rejects the conference")

/* Translators: Description of event “Damascus rejects the conference” (unity-of-position-conference.json, events[2].description). */
_("The government of Syria rejects the conference and leaves the talks in Paris.")

/* Translators: Note of custom of source “[Overview of the week of 4 to 10 August 2025]” (unity-of-position-conference.json, sources[4].custom.note). */
_("Only the opening of the page was seen. The title was not seen; a description stands in its place. A blog of activists: of little authority, to be replaced by a better source.")

/* Translators: Note of other name “CYA” of coalition “Yazidi Cause Alliance” (yazidi-cause-alliance.json, coalitions[0].other_names[0].note). */
_("Abbreviation in a report")

/* Translators: Summary of coalition “Yazidi Cause Alliance” (yazidi-cause-alliance.json, coalitions[0].summary). */
_("A Yazidi electoral coalition in Iraq, founded in May 2025. In the parliamentary election of November 2025 it won a seat outside the one reserved for Yazidis. It wants Yazidis to be represented by Yazidis.")

/* Translators: Text of goal 1 of coalition “Yazidi Cause Alliance” (yazidi-cause-alliance.json, coalitions[0].goals[0].text). */
_("Calls for Yazidis to be represented by Yazidis")

/* Translators: Text of goal 2 of coalition “Yazidi Cause Alliance” (yazidi-cause-alliance.json, coalitions[0].goals[1].text). */
_("States that it decides independently, free of personal interests and of outside influence")

/* Translators: Text of goal 3 of coalition “Yazidi Cause Alliance” (yazidi-cause-alliance.json, coalitions[0].goals[2].text). */
_("States that it is open to any Yazidi group or person that shares its principles")

/* Translators: Text of goal 4 of coalition “Yazidi Cause Alliance” (yazidi-cause-alliance.json, coalitions[0].goals[3].text). */
_("Seeks, as a supporter writes, to complete the political independence of the Yazidis within Iraq")

/* Translators: Role of member 1 of coalition “Yazidi Cause Alliance” (yazidi-cause-alliance.json, coalitions[0].members[0].role). */
_("Elected to parliament in November 2025")

/* Translators: Role of member 2 of coalition “Yazidi Cause Alliance” (yazidi-cause-alliance.json, coalitions[0].members[1].role), and in 4 more. */
_("Named in a supporter’s article")

/* Translators: Text of note 1 of coalition “Yazidi Cause Alliance” (yazidi-cause-alliance.json, coalitions[0].notes[0].text). */
_("The people listed are those whom an opinion article by a supporter names. It does not say what part each has in the alliance, and gives two of them one name only.")

/* Translators: Text of note 2 of coalition “Yazidi Cause Alliance” (yazidi-cause-alliance.json, coalitions[0].notes[1].text). */
_("No document of the alliance itself was seen: its goals are as reported, and one of them as a supporter puts it.")

/* Translators: Description of event “Alliance founded” (yazidi-cause-alliance.json, events[0].description). */
_("A group of Yazidi activists founds the alliance.")

/* Translators: Description of event “Parliamentary election” (yazidi-cause-alliance.json, events[1].description). */
_("The alliance has nearly 50,000 votes and one seat, that of Murad Ismael, outside the seat reserved for Yazidis.")

/* Translators: Note of custom of source “Yazidi Cause Alliance: How to Reclaim Politics” (yazidi-cause-alliance.json, sources[0].custom.note). */
_("Only the opening of the page was seen. Published after the election of 11 November 2025.")

/* Translators: Note of custom of source “[Opinion article on the alliance]” (yazidi-cause-alliance.json, sources[1].custom.note). */
_("Only the opening of the page was seen. The title was not seen; a description stands in its place. Written by a supporter.")
