/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

/* What becomes of files of Popolo: the lists of the collection without its header, and all that is
 * told, each in a line "severity line:column path: message". */
static const struct {
  const char *name;
  const char *popolo;
  const char *collection;
  const char *problems;
} popolo_cases[] = {
  { "nothing in it", "{'persons':[]}", "{}", "" },
  { "person", "{'persons':[{'id':'amal','name':'Amal Example','sort_name':'Example, Amal'}]}",
    "{'persons':[{'id':'amal','name':'Amal Example','sort_name':'Example, Amal'}]}", "" },
  { "nothing known",
    "{'persons':[{'id':'a','name':'A','sort_name':null,'email':'','links':[],'x':{}}]}",
    "{'persons':[{'id':'a','name':'A'}]}", "" },
  { "foreign ids",
    "{'persons':[{'id':'person/0A','name':'A'},{'id':7,'name':'B'},{'name':'محمد'}],"
    "'organizations':[{'id':'7','name':'C'}]}",
    "{'persons':[{'id':'person-0a','name':'A','identifiers':[{'scheme':'popolo','identifier':"
    "'person/0A'}]},{'id':'7','name':'B'},{'id':'mhmd','name':'محمد'}],"
    "'organizations':[{'id':'7-2','name':'C','identifiers':[{'scheme':'popolo','identifier':"
    "'7'}]}]}",
    "" },
  { "old id known",
    "{'events':[{'id':'Q1','name':'E','start_date':'2020','identifiers':[{'identifier':'Q1'}]}]}",
    "{'events':[{'id':'q1','name':'E','date':'2020','identifiers':[{'identifier':'Q1'}]}]}",
    "warning 1:68 events[0].identifiers: “identifiers” is kept, but not shown, in 1 record" },
  { "names in parts",
    "{'persons':[{'id':'a','given_name':'Amal','family_name':'Example'},"
    "{'id':'b','other_names':[{'name':'Bé'}]}]}",
    "{'persons':[{'id':'a','name':'Amal Example','given_name':'Amal','family_name':'Example'},"
    "{'id':'b','name':'Bé','other_names':[{'name':'Bé'}]}]}",
    "warning 1:36 persons[0].given_name: “given_name” is kept, but not shown, in 1 record\n"
    "warning 1:57 persons[0].family_name: “family_name” is kept, but not shown, in 1 record" },
  { "no names", "{'persons':[{'id':'a'},{'x':1},{'id':'c','name':5}]}",
    "{'persons':[{'id':'a','name':'a'},{'id':'c','name':'c','popolo':{'name':5}}],"
    "'popolo':{'persons':[{'x':1}]}}",
    "warning 1:13 persons[0]: There is no name; the id stands where it ought to\n"
    "error 1:24 persons[1]: There is neither a name nor an id\n"
    "warning 1:32 persons[2]: There is no name; the id stands where it ought to\n"
    "error 1:49 persons[2].name: Expected a string" },
  { "other names",
    "{'persons':[{'id':'a','name':'A','other_names':["
    "{'name':'أمل','lang':'ar','note':'n','start_date':'2001','end_date':'2002-03'},"
    "'Amel',{'name':'E','lang':'e'},{'name':'F','lang':'en_GB'},{'lang':'ar'},7]}]}",
    "{'persons':[{'id':'a','name':'A','other_names':[{'name':'أمل','lang':'ar','note':'n',"
    "'start_date':'2001','end_date':'2002-03'},{'name':'Amel'},{'name':'E','popolo':"
    "{'lang':'e'}},{'name':'F','lang':'en-GB'}],'popolo':{'other_names':[{'lang':'ar'},7]}}]}",
    "error 1:154 persons[0].other_names[2].lang: “e” is not a language tag\n"
    "error 1:187 persons[0].other_names[4].name: This is required, but it is missing\n"
    "error 1:201 persons[0].other_names[5]: Expected an object\n"
    "warning 1:99 persons[0].other_names[0].start_date: “start_date” is kept, but not shown, in 1 "
    "record\n"
    "warning 1:117 persons[0].other_names[0].end_date: “end_date” is kept, but not shown, in 1 "
    "record" },
  { "identifiers",
    "{'organizations':[{'id':'a','name':'A','identifiers':[{'scheme':'wikidata','identifier':'Q1'},"
    "{'scheme':'n','identifier':12},{'identifier':'x'}]}]}",
    "{'organizations':[{'id':'a','name':'A','identifiers':[{'scheme':'wikidata','identifier':'Q1'},"
    "{'scheme':'n','identifier':'12'}],'popolo':{'identifiers':[{'identifier':'x'}]}}]}",
    "error 1:126 organizations[0].identifiers[2].scheme: This is required, but it is missing" },
  { "links",
    "{'persons':[{'id':'a','name':'A','links':[{'url':'http://a.org/','note':'Home page'},"
    "{'url':'https://a.org/A \\'B\\''},'https://b.org/',{'url':'javascript:alert(1)'},"
    "{'note':'x'}]}]}",
    "{'persons':[{'id':'a','name':'A','links':[{'url':'http://a.org/','title':'Home page'},"
    "{'url':'https://a.org/A%20%22B%22'},{'url':'https://b.org/'}],'popolo':{'links':["
    "{'url':'javascript:alert(1)'},{'note':'x'}]}}]}",
    "error 1:142 persons[0].links[3].url: “javascript:alert(1)” is not a web address with http or "
    "https\n"
    "error 1:165 persons[0].links[4].url: This is required, but it is missing" },
  { "sources",
    "{'persons':[{'id':'a','name':'A','sources':[{'url':'http://a.org/x','note':'page 3'},"
    "{'url':'http://a.org/x'},{'note':'Gazette'},{'url':'ftp://a'},'http://a.org/x','Minutes',"
    "{}]}]}",
    "{'persons':[{'id':'a','name':'A','sources':[{'source_id':'a.org-x','note':'page 3'},"
    "{'source_id':'a.org-x'},{'source_id':'gazette'},{'source_id':'ftp-a'},{'source_id':'a.org-x'},"
    "{'source_id':'minutes'}],'popolo':{'sources':[{}]}}],"
    "'sources':[{'id':'a.org-x','type':'webpage','title':'[a.org/x]','URL':'http://a.org/x'},"
    "{'id':'gazette','title':'Gazette'},{'id':'ftp-a','title':'ftp://a'},"
    "{'id':'minutes','title':'Minutes'}]}",
    "error 1:137 persons[0].sources[3].url: “ftp://a” is not a web address with http or https\n"
    "error 1:175 persons[0].sources[6].url: This is required, but it is missing" },
  { "dates of organizations",
    "{'organizations':[{'id':'a','name':'A','founding_date':'2014','dissolution_date':'2014-06'},"
    "{'id':'b','name':'B','founding_date':'2014-06-01T00:00:00Z',"
    "'dissolution_date':'2014-06-01 12:30:00'},"
    "{'id':'c','name':'C','start_date':2014,'end_date':'2015-00-00'},"
    "{'id':'d','name':'D','founding_date':'spring 2014','dissolution_date':'2014-02-30'}]}",
    "{'organizations':[{'id':'a','name':'A','founding_date':'2014','dissolution_date':'2014-06'},"
    "{'id':'b','name':'B','founding_date':'2014-06-01','dissolution_date':'2014-06-01',"
    "'popolo':{'dissolution_date':'2014-06-01 12:30:00'}},"
    "{'id':'c','name':'C','founding_date':'2014','dissolution_date':'2015'},"
    "{'id':'d','name':'D','popolo':{'founding_date':'spring 2014',"
    "'dissolution_date':'2014-02-30'}}]}",
    "error 1:296 organizations[3].founding_date: “spring 2014” is not a date\n"
    "error 1:329 organizations[3].dissolution_date: “2014-02-30” is not a date" },
  { "kept",
    "{'persons':[{'id':'a','name':'A','gender':'female','contact_details':[{'type':'email'}]},"
    "{'id':'b','name':'B','gender':'male','popolo':1}],'meta':{'x':1}}",
    "{'persons':[{'id':'a','name':'A','gender':'female','contact_details':[{'type':'email'}]},"
    "{'id':'b','name':'B','gender':'male','popolo':{'popolo':1}}],'meta':{'x':1}}",
    "warning 1:43 persons[0].gender: “gender” is kept, but not shown, in 2 records\n"
    "warning 1:70 persons[0].contact_details: “contact_details” is kept, but not shown, in 1 "
    "record\n"
    "warning 1:136 persons[1].popolo: “popolo” is kept, but not shown, in 1 record\n"
    "warning 1:147 meta: “meta” is kept, but not shown, in 1 record" },
  { "members of the format that mean something else",
    "{'organizations':[{'id':'o','name':'O','goals':3,'summary':7}],'persons':[{'id':'p','name':'P'"
    "}],"
    "'memberships':[{'person_id':'p','organization_id':'o','represents':['x']}],'title':8}",
    "{'coalitions':[{'id':'o','name':'O','members':[{'agent_id':'p','popolo':{'represents':['x']}}]"
    ","
    "'popolo':{'goals':3,'summary':7}}],'persons':[{'id':'p','name':'P'}],'popolo':{'title':8}}",
    "warning 1:48 organizations[0].goals: “goals” is kept, but not shown, in 1 record\n"
    "warning 1:60 organizations[0].summary: “summary” is kept, but not shown, in 1 record\n"
    "warning 1:165 memberships[0].represents: “represents” is kept, but not shown, in 1 record\n"
    "warning 1:181 title: “title” is kept, but not shown, in 1 record" },
  { "areas",
    "{'areas':[{'id':'d','name':'Delta','parent_id':'land','other_names':['دلتا'],"
    "'geometry':{'type':'Point','coordinates':[1,2]}},"
    "{'id':'land','name':'Land','parent_id':'x','geometry':7}],"
    "'organizations':[{'id':'o','name':'O','area_id':'d'},{'id':'p','name':'P','area_id':'no'},"
    "{'id':'q','name':'Q','area':{'name':'Coast'}}]}",
    "{'areas':[{'id':'d','name':'Delta','other_names':[{'name':'دلتا'}],'parent_id':'land',"
    "'geometry':{'type':'Point','coordinates':[1,2]}},"
    "{'id':'land','name':'Land','popolo':{'parent_id':'x','geometry':7}},"
    "{'id':'coast','name':'Coast'}],"
    "'organizations':[{'id':'o','name':'O','area_id':'d'},{'id':'p','name':'P',"
    "'popolo':{'area_id':'no'}},{'id':'q','name':'Q','area_id':'coast'}]}",
    "error 1:166 areas[1].parent_id: Nothing has the id “x”\n"
    "error 1:181 areas[1].geometry: Expected a geometry of GeoJSON\n"
    "error 1:269 organizations[1].area_id: Nothing has the id “no”" },
  { "areas in each other",
    "{'areas':[{'id':'a','name':'A','parent_id':'b','geometry':{'type':'Point','coordinates':"
    "[200,0]}},{'id':'b','name':'B','parent_id':'a','geometry':{'type':'Polygon'}},"
    "{'id':'c','name':'C','parent_id':'c','geometry':{'type':'Feature'}}]}",
    "{'areas':[{'id':'a','name':'A','popolo':{'parent_id':'b','geometry':{'type':'Point',"
    "'coordinates':[200,0]}}},{'id':'b','name':'B','parent_id':'a','geometry':{'type':'Polygon'}},{"
    "'id':'c','name':'C','popolo':{'parent_id':'c',"
    "'geometry':{'type':'Feature'}}}]}",
    "error 1:44 areas[0].parent_id: This would make the area a part of itself\n"
    "error 1:59 areas[0].geometry: Expected a geometry of GeoJSON\n"
    "error 1:200 areas[2].parent_id: This would make the area a part of itself\n"
    "error 1:215 areas[2].geometry: Expected a geometry of GeoJSON" },
  { "areas that stand in each other",
    "{'areas':[{'id':'a','name':'A','parent':{'id':'b','name':'B','parent':{'id':'a'}}}]}",
    "{'areas':[{'id':'a','name':'A'},{'id':'b','name':'B','parent_id':'a'}]}",
    "error 1:11 areas[0].parent_id: This would make the area a part of itself" },
  { "memberships",
    "{'organizations':[{'id':'o','name':'O'},{'id':'p','name':'P'}],"
    "'persons':[{'id':'a','name':'A'}],'memberships':["
    "{'person_id':'a','organization_id':'o','role':'Chair','start_date':'2014-06',"
    "'end_date':'2015','sources':[{'url':'http://a.org/'}]},"
    "{'member':{'@type':'Organization','id':'p'},'organization_id':'o'},"
    "{'member_id':'p','organization_id':'o','start_date':'?'}]}",
    "{'organizations':[{'id':'p','name':'P'}],'persons':[{'id':'a','name':'A'}],"
    "'coalitions':[{'id':'o','name':'O','members':[{'agent_id':'a','role':'Chair',"
    "'start_date':'2014-06','end_date':'2015','sources':[{'source_id':'a.org'}]},{'agent_id':'p'},"
    "{'agent_id':'p','popolo':{'start_date':'?'}}]}],"
    "'sources':[{'id':'a.org','type':'webpage','title':'[a.org/]','URL':'http://a.org/'}]}",
    "error 1:364 memberships[2].start_date: “?” is not a date" },
  { "roles",
    "{'organizations':[{'id':'o','name':'O','posts':[{'id':'x','label':'Head of O','role':'Head'},"
    "{'id':'y','role':'Clerk'}]}],'persons':[{'id':'a','name':'A'}],'memberships':["
    "{'person_id':'a','post_id':'x'},{'person_id':'a','post_id':'y'},"
    "{'person_id':'a','organization_id':'o','label':'Member of O'},"
    "{'person_id':'a','organization_id':'o','label':'Member of O','role':'Member'}]}",
    "{'persons':[{'id':'a','name':'A'}],'coalitions':[{'id':'o','name':'O','members':["
    "{'agent_id':'a','role':'Head of O','post_id':'x'},"
    "{'agent_id':'a','role':'Clerk','post_id':'y'},{'agent_id':'a','role':'Member of O'},"
    "{'agent_id':'a','role':'Member','label':'Member of O'}],"
    "'posts':[{'id':'x','label':'Head of O','role':'Head','organization_id':'o'},"
    "{'id':'y','role':'Clerk','organization_id':'o'}]}]}",
    "warning 1:48 organizations[0].posts: “posts” is kept, but not shown, in 1 record\n"
    "warning 1:199 memberships[0].post_id: “post_id” is kept, but not shown, in 2 records\n"
    "warning 1:345 memberships[3].label: “label” is kept, but not shown, in 1 record" },
  { "memberships in posts",
    "{'organizations':[{'id':'party/1','name':'P'},{'id':'o','name':'O','posts':[{'id':'x',"
    "'post_id':'x','label':'Head','memberships':[{'person_id':'a','on_behalf_of_id':'party/1',"
    "'area_id':'area/1'}]}]}],'persons':[{'id':'a','name':'A'}],"
    "'areas':[{'id':'area/1','name':'One'}],'posts':[{'id':'y','post_id':'y'}]}",
    "{'areas':[{'id':'area-1','name':'One','identifiers':[{'scheme':'popolo','identifier':'area/"
    "1'}]"
    "}],'organizations':[{'id':'party-1','name':'P','identifiers':[{'scheme':'popolo','identifier':"
    "'party/1'}]}],'persons':[{'id':'a','name':'A'}],'coalitions':[{'id':'o','name':'O','members':["
    "{'agent_id':'a','on_behalf_of_id':'party-1','role':'Head','area_id':'area-1','post_id':'x'}],"
    "'posts':[{'id':'x','post_id':'x','label':'Head','memberships':[{'person_id':'a',"
    "'on_behalf_of_id':'party-1','area_id':'area-1','post_id':'x'}],'organization_id':'o'}]}],"
    "'posts':[{'id':'y','post_id':'y'}]}",
    "warning 1:76 organizations[1].posts: “posts” is kept, but not shown, in 1 record\n"
    "warning 1:131 organizations[1].posts[0].memberships[0].post_id: “post_id” is kept, but not "
    "shown, in 1 record\n"
    "warning 1:186 organizations[1].posts[0].memberships[0].area_id: “area_id” is kept, but not "
    "shown, in 1 record\n"
    "warning 1:282 posts: “posts” is kept, but not shown, in 1 record" },
  { "on behalf of",
    "{'organizations':[{'id':'o','name':'O'},{'id':'party/1','name':'P'}],"
    "'persons':[{'id':'a','name':'A'}],'memberships':["
    "{'person_id':'a','organization_id':'o','on_behalf_of_id':'party/1'},"
    "{'person_id':'a','organization_id':'o','on_behalf_of_id':'party/2'}]}",
    "{'organizations':[{'id':'party-1','name':'P','identifiers':[{'scheme':'popolo','identifier':"
    "'party/1'}]},{'id':'party-2','name':'party/2','identifiers':[{'scheme':'popolo','identifier':"
    "'party/2'}]}],'persons':[{'id':'a','name':'A'}],'coalitions':[{'id':'o','name':'O','members':["
    "{'agent_id':'a','on_behalf_of_id':'party-1'},"
    "{'agent_id':'a','on_behalf_of_id':'party-2'}]}]}",
    "warning 1:244 memberships[1].on_behalf_of_id: Nothing has the id “party/2”; the id stands "
    "where the name ought to" },
  { "memberships without an end",
    "{'organizations':[{'id':'o','name':'O'}],'persons':[{'id':'a','name':'A'}],'memberships':["
    "{'person_id':'a'},{'organization_id':'o'},{'role':'r'},{'person_id':'x','organization_id':'y'}"
    "]}",
    "{'organizations':[{'id':'o','name':'O','popolo':{'memberships':[{'organization_id':'o'}]}}],"
    "'persons':[{'id':'a','name':'A','popolo':{'memberships':[{'person_id':'a'}]}},"
    "{'id':'x','name':'x'}],'coalitions':[{'id':'y','name':'y','members':[{'agent_id':'x'}]}],"
    "'popolo':{'memberships':[{'role':'r'}]}}",
    "error 1:91 memberships[0]: It is not told what this is a membership in\n"
    "error 1:109 memberships[1]: It is not told who the member is\n"
    "error 1:133 memberships[2]: It is not told who the member is\n"
    "warning 1:159 memberships[3].person_id: Nothing has the id “x”; the id stands where the name "
    "ought to\n"
    "warning 1:181 memberships[3].organization_id: Nothing has the id “y”; the id stands where the "
    "name ought to" },
  { "areas and periods of memberships",
    "{'organizations':[{'id':'o','name':'O'}],'persons':[{'id':'a','name':'A'}],"
    "'areas':[{'id':'area/1','name':'One'}],'events':[{'id':'term/1','name':'First term',"
    "'start_date':'2001','classification':'legislative period','organization_id':'o'}],"
    "'memberships':[{'person_id':'a','organization_id':'o','area_id':'area/1',"
    "'legislative_period_id':'term/1'},{'person_id':'a','organization_id':'o',"
    "'area':{'id':'area/1','name':'One'}}]}",
    "{'areas':[{'id':'area-1','name':'One','identifiers':[{'scheme':'popolo','identifier':'area/"
    "1'}]"
    "}],'persons':[{'id':'a','name':'A'}],'coalitions':[{'id':'o','name':'O','members':["
    "{'agent_id':'a','area_id':'area-1','legislative_period_id':'term-1'},"
    "{'agent_id':'a','area_id':'area-1'}]}],"
    "'events':[{'id':'term-1','name':'First term','date':'2001','classification':"
    "'legislative period','coalition_ids':['o'],'identifiers':[{'scheme':'popolo','identifier':"
    "'term/1'}]}]}",
    "warning 1:306 memberships[0].area_id: “area_id” is kept, but not shown, in 2 records\n"
    "warning 1:339 memberships[0].legislative_period_id: “legislative_period_id” is kept, but not "
    "shown, in 1 record" },
  { "events",
    "{'events':[{'id':'a','name':'A','start_date':'2014-06-01','end_date':'2014-07'},"
    "{'id':'b','name':'B','start_date':'2014','end_date':'2014'},{'id':'c','name':'C',"
    "'end_date':'2014'},{'id':'d','name':'D','start_date':'2015','end_date':'2014'},"
    "{'id':'e','name':'E'},{'id':'f','name':'F','start_date':'2014-06-01T10:00:00Z',"
    "'end_date':'2014-06-01T12:00:00Z'}]}",
    "{'events':[{'id':'a','name':'A','date':'2014-06-01/2014-07'},{'id':'b','name':'B',"
    "'date':'2014'},{'id':'c','name':'C','date':'/2014'},{'id':'d','name':'D','date':'2015',"
    "'popolo':{'end_date':'2014'}},{'id':'e','name':'E','date':'XXXX'},{'id':'f','name':'F',"
    "'date':'2014-06-01','popolo':{'start_date':'2014-06-01T10:00:00Z',"
    "'end_date':'2014-06-01T12:00:00Z'}}]}",
    "error 1:233 events[3].end_date: This is before the start\n"
    "warning 1:241 events[4]: This event has no date" },
  { "who takes part",
    "{'events':[{'id':'e','name':'E','start_date':'2014','description':'D','location':'Delta',"
    "'classification':'Meeting','status':'confirmed','parent_id':'f','organization_id':'o',"
    "'attendees':[{'id':'a'},'p',{'id':'b','name':'B'},{'@type':'Organization','id':'o'},'x']},"
    "{'id':'f','name':'F','start_date':'2014','location':'Delta','organization_id':'p'}],"
    "'persons':[{'id':'a','name':'A'}],'organizations':[{'id':'o','name':'O'},"
    "{'id':'p','name':'P','memberships':[{'person_id':'a'}]}]}",
    "{'events':[{'id':'e','name':'E','description':'D','date':'2014','classification':'Meeting',"
    "'coalition_ids':['p'],'agent_ids':['o','a','b'],'area_id':'delta','popolo':{'attendees':"
    "['x']},'parent_id':'f','status':'confirmed'},{'id':'f','name':'F','date':'2014',"
    "'coalition_ids':['p'],'area_id':'delta'}],'areas':[{'id':'delta','name':'Delta'}],"
    "'organizations':[{'id':'o','name':'O'}],'coalitions':[{'id':'p','name':'P','members':["
    "{'agent_id':'a'}]}],'persons':[{'id':'a','name':'A'},{'id':'b','name':'B'}]}",
    "error 1:260 events[0].attendees[4]: This is nobody in the file\n"
    "warning 1:126 events[0].status: “status” is kept, but not shown, in 1 record\n"
    "warning 1:150 events[0].parent_id: “parent_id” is kept, but not shown, in 1 record" },
  { "organizations in organizations",
    "{'organizations':[{'id':'o','name':'O','parent':{'id':'top','name':'Top','memberships':["
    "{'person_id':'a'}]},'memberships':[{'person_id':'a'}],'children':[{'id':'c','name':'C'}],"
    "'description':'What O is','abstract':'O'},{'id':'d','name':'D','parent_id':'gone',"
    "'description':'What D is'}],'persons':[{'id':'a','name':'A'}]}",
    "{'coalitions':[{'id':'o','name':'O','summary':'What O is','members':[{'agent_id':'a'}],"
    "'relations':[{'kind':'part_of','coalition_id':'top'}],'abstract':'O'},"
    "{'id':'top','name':'Top','members':[{'agent_id':'a'}]}],"
    "'organizations':[{'id':'d','name':'D','parent_id':'gone','description':'What D is'},"
    "{'id':'c','name':'C','parent_id':'o'}],'persons':[{'id':'a','name':'A'}]}",
    "warning 1:215 organizations[0].abstract: “abstract” is kept, but not shown, in 1 record\n"
    "warning 1:253 organizations[1].parent_id: “parent_id” is kept, but not shown, in 2 records\n"
    "warning 1:274 organizations[1].description: “description” is kept, but not shown, in 1 "
    "record" },
  { "each other's parent",
    "{'organizations':[{'id':'o','name':'O','parent_id':'p','memberships':[{'person_id':'a'}]},"
    "{'id':'p','name':'P','parent_id':'o','memberships':[{'person_id':'a'}]}],"
    "'persons':[{'id':'a','name':'A'}]}",
    "{'coalitions':[{'id':'o','name':'O','members':[{'agent_id':'a'}],'parent_id':'p'},"
    "{'id':'p','name':'P','members':[{'agent_id':'a'}],'parent_id':'o'}],"
    "'persons':[{'id':'a','name':'A'}]}",
    "warning 1:52 organizations[0].parent_id: “parent_id” is kept, but not shown, in 2 records" },
  { "twice",
    "{'persons':[{'id':'a','name':'A'},{'id':'a','name':'B'}],'organizations':[{'id':'o','name':'O'"
    ","
    "'memberships':[{'person':{'id':'a','name':'A','sort_name':'S'},'role':'r'}]}]}",
    "{'persons':[{'id':'a','name':'A','sort_name':'S'},{'id':'a-2','name':'B','identifiers':["
    "{'scheme':'popolo','identifier':'a'}]}],'coalitions':[{'id':'o','name':'O','members':["
    "{'agent_id':'a','role':'r'}]}]}",
    "error 1:41 persons[1].id: Something else has the id “a” already" },
  { "the same membership twice",
    "{'persons':[{'id':'a','name':'A','memberships':[{'id':'m','role':'r'}]}],"
    "'organizations':[{'id':'o','name':'O','memberships':[{'id':'m','role':'r'}]}]}",
    "{'persons':[{'id':'a','name':'A'}],'coalitions':[{'id':'o','name':'O','members':["
    "{'agent_id':'a','role':'r','id':'m'}]}]}",
    "warning 1:55 persons[0].memberships[0].id: “id” is kept, but not shown, in 1 record" },
  { "an organization alone",
    "{'id':'o','name':'O','memberships':[{'id':'5','role':'Cook','person_id':'p','post_id':'c'}],"
    "'posts':[{'id':'c','label':'Cook of O'}]}",
    "{'coalitions':[{'id':'o','name':'O','members':[{'agent_id':'p','role':'Cook','id':'5',"
    "'post_id':'c'}],'posts':[{'id':'c','label':'Cook of O','organization_id':'o'}]}],"
    "'persons':[{'id':'p','name':'p'}]}",
    "warning 1:73 memberships[0].person_id: Nothing has the id “p”; the id stands where the name "
    "ought to\n"
    "warning 1:43 memberships[0].id: “id” is kept, but not shown, in 1 record\n"
    "warning 1:87 memberships[0].post_id: “post_id” is kept, but not shown, in 1 record\n"
    "warning 1:101 posts: “posts” is kept, but not shown, in 1 record" },
  { "a person alone",
    "{'name':'P','memberships':[{'organization':{'name':'O'},'start_date':'2014'}]}",
    "{'persons':[{'id':'p','name':'P'}],'coalitions':[{'id':'o','name':'O','members':["
    "{'agent_id':'p','start_date':'2014'}]}]}",
    "" },
  { "a membership alone",
    "{'id':'7','person':{'id':'p','name':'P'},'organization':{'id':'o','name':'O'},"
    "'post':{'id':'c','label':'Cook'}}",
    "{'persons':[{'id':'p','name':'P'}],'coalitions':[{'id':'o','name':'O','members':["
    "{'agent_id':'p','role':'Cook','id':'7','post':{'id':'c','label':'Cook'}}]}]}",
    "warning 1:7 id: “id” is kept, but not shown, in 1 record\n"
    "warning 1:86 post: “post” is kept, but not shown, in 1 record" },
  { "a post alone",
    "{'id':'c','label':'Cook','organization':{'id':'o','name':'O'},'memberships':[{'person_id':'p',"
    "'organization_id':'o'}]}",
    "{'persons':[{'id':'p','name':'p'}],'coalitions':[{'id':'o','name':'O','members':["
    "{'agent_id':'p','role':'Cook','post_id':'c'}]}],'popolo':{'posts':[{'id':'c','label':'Cook',"
    "'organization':{'id':'o','name':'O'},'memberships':[{'person_id':'p','organization_id':'o',"
    "'post_id':'c'}]}]}}",
    "warning 1:91 memberships[0].person_id: Nothing has the id “p”; the id stands where the name "
    "ought to\n"
    "warning 1:1 posts: “posts” is kept, but not shown, in 1 record\n"
    "warning 1:78 memberships[0].post_id: “post_id” is kept, but not shown, in 1 record" },
  { "records of all kinds",
    "[{'@type':'http://www.w3.org/ns/person#Person','name':'A'},{'name':'B','classification':'b'},"
    "{'name':'C','start_date':'2014'},{'name':'D','geometry':{'type':'Point','coordinates':[1,2]}},"
    "{'name':'E'},5]",
    "{'persons':[{'id':'a','name':'A'}],'organizations':[{'id':'b','name':'B','classification':'b'}"
    "],"
    "'events':[{'id':'c','name':'C','date':'2014'}],'areas':[{'id':'d','name':'D','geometry':"
    "{'type':'Point','coordinates':[1,2]}}],'popolo':{'records':[{'name':'E'},5]}}",
    "error 1:188 [4]: It cannot be told what kind of record this is\n"
    "error 1:201 [5]: Expected an object" },
  { "the answer of a server", "{'total':1,'result':[{'name':'A','gender':'x'}]}",
    "{'persons':[{'id':'a','name':'A','gender':'x'}],'total':1}",
    "warning 1:10 total: “total” is kept, but not shown, in 1 record\n"
    "warning 1:43 result[0].gender: “gender” is kept, but not shown, in 1 record" },
  { "people", "{'people':[{'name':'A'}]}", "{'persons':[{'id':'a','name':'A'}]}", "" },
  { "a mark at the start", "\xef\xbb\xbf{'persons':[{'name':'A'}]}",
    "{'persons':[{'id':'a','name':'A'}]}", "" },
  { "wrong kinds",
    "{'persons':[7,{'id':'a','name':'A','sort_name':[],'links':{'x':1},'memberships':5}],"
    "'organizations':{'x':1}}",
    "{'persons':[{'id':'a','name':'A','popolo':{'links':{'x':1}}}],"
    "'popolo':{'persons':[7],'organizations':[{'x':1}]}}",
    "error 1:13 persons[0]: Expected an object\n"
    "error 1:59 persons[1].links: Expected a list\n"
    "error 1:101 organizations: Expected a list" },
};

/* What is no file of Popolo. */
static const struct {
  const char *text;
  const char *message;
} popolo_refused[] = {
  { "", "This file is empty" },
  { " \n ", "This file is empty" },
  { "{'persons':[}", "This is not JSON from here on (line 1, column 13)" },
  { "{'persons':\n[],}",
    "This is not JSON: there is a comma, and nothing after it (line 2, column 3)" },
  { "{'persons':[],'persons':[]}",
    "This object has a member with this name already (line 1, column 15)" },
  { "{'persons':['\xff']}", "This is not UTF-8 (line 1, column 14)" },
  { "7", "" },
  { "[]", "" },
  { "[1,2]", "" },
  { "{}", "" },
  { "{'type':'FeatureCollection','features':[]}", "" },
  { "{'persons':7}", "" },
  { "{'format':'coalitions-collection','version':1,'topics':[]}", "" },
};
