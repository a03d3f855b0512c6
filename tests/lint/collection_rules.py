# SPDX-FileCopyrightText: 2026 The Coalitions authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What each statement of the collection is held to: it has a source, and leads somewhere.

Each rule takes the collection of collection_files and yields what is wrong. A sample is a rule, what
it shows, and the members of a collection.
"""

import collections

from collection_files import walk, walk_all

STATEMENTS = {'goals', 'members', 'notes', 'coalitions', 'organizations', 'persons', 'events',
              'signatures', 'signature_count', 'relations'}
AGENTS = {'persons', 'organizations', 'coalitions'}
# The kinds of item that a member refers to.
REFERENCES = {
    'agent_id': AGENTS, 'agent_ids': AGENTS, 'on_behalf_of_id': AGENTS,
    'area_id': {'areas'}, 'area_ids': {'areas'}, 'parent_id': {'areas'},
    'broader': {'topics'}, 'topics': {'topics'},
    'communities': {'communities'}, 'represents': {'communities'},
    'coalition_id': {'coalitions'}, 'coalition_ids': {'coalitions'},
    'document_id': {'documents'}, 'source_id': {'sources'},
}
LONGEST_GOAL = 320
# Where a kind of item stands that several coalitions use; the shared kinds stand nowhere else.
APART = {'organizations': 'agents.json', 'persons': 'agents.json', 'sources': 'sources.json',
         'areas': 'areas.json', 'communities': 'communities.json', 'topics': 'topics.json'}
SHARED = {'areas', 'communities', 'topics'}
ORDERED = {'agents.json', 'sources.json'}


def cited(collection):
    """Each statement has a citation"""
    for path, kind, value in walk_all(collection):
        if not isinstance(value, dict):
            continue
        if kind in STATEMENTS and not value.get('sources'):
            yield f'{path} has no citation'
        if kind == 'documents' and 'source_id' not in value:
            yield f'{path} has no source'


def kinds_of_ids(collection):
    """Returns the kind of each item."""
    return {value['id']: kind for _, kind, value in walk_all(collection)
            if isinstance(value, dict) and kind and 'id' in value}


def once(collection):
    """Each id stands once"""
    found = set()
    for path, kind, value in walk_all(collection):
        if isinstance(value, dict) and kind and 'id' in value:
            if value['id'] in found:
                yield f'{path}: the id {value["id"]} stands twice'
            found.add(value['id'])


def referred(collection):
    """Each id leads to an item of the right kind"""
    kinds = kinds_of_ids(collection)
    for path, kind, value in walk_all(collection):
        if kind in REFERENCES and isinstance(value, str) and kinds.get(value) not in REFERENCES[kind]:
            yield f'{path}: there is no {value} in {" or ".join(sorted(REFERENCES[kind]))}'


def used(collection):
    """Each source is cited, and each agent, area and community stands somewhere"""
    used_ids = {value for _, kind, value in walk_all(collection)
                if kind in REFERENCES and isinstance(value, str)}
    for name, kind in sorted(kinds_of_ids(collection).items()):
        if kind in APART and name not in used_ids:
            yield f'{name} of {kind} is used nowhere'


def goals(collection):
    """Goals are short and have topics"""
    for path, kind, value in walk_all(collection):
        if kind != 'goals' or not isinstance(value, dict):
            continue
        if len(value['text']) > LONGEST_GOAL or value['text'].endswith('.'):
            yield f'{path}.text is longer than {LONGEST_GOAL} characters or ends with a full stop'
        if not 1 <= len(value.get('topics', [])) <= 3:
            yield f'{path} has not one to three topics'
        if not value['id'].startswith(path_owner(collection, path) + '-'):
            yield f'{path}.id does not begin with the id of its coalition'


def path_owner(collection, path):
    """Returns the id of the coalition in which a path leads."""
    name, _, rest = path.partition('.json.coalitions[')
    return collection.files[name + '.json']['coalitions'][int(rest.partition(']')[0])]['id']


def one_a_file(collection):
    """A file has the name of the one coalition in it"""
    for name, content in collection.files.items():
        found = [coalition['id'] for coalition in content.get('coalitions', [])]
        if found and [f'{one}.json' for one in found] != [name]:
            yield f'{name} has the coalitions {", ".join(found)}'


def named_by(collection):
    """Returns which files of coalitions refer to each id."""
    found = collections.defaultdict(set)
    for name, content in collection.files.items():
        if 'coalitions' in content:
            for _, kind, value in walk(content):
                if kind in REFERENCES and isinstance(value, str):
                    found[value].add(name)
    return found


def apart(collection):
    """What several coalitions name stands apart, in order; all else stands beside its coalition"""
    found = named_by(collection)
    for name, content in collection.files.items():
        for kind, common in APART.items():
            ids = [item['id'] for item in content.get(kind, [])]
            if name in ORDERED and ids != sorted(ids):
                yield f'{name}: {kind} are not in the order of their ids'
            for one in ids:
                homes = {common} if kind in SHARED or len(found[one]) != 1 else found[one]
                if name not in homes:
                    yield f'{name}: {one} belongs into {"".join(homes)}'


RULES = [cited, once, referred, used, goals, one_a_file, apart]

CITED = {'sources': [{'source_id': 'source-a'}]}
GOAL = {'id': 'a-one', 'text': 'Asks for it', 'topics': ['topic-a']}


def sample(**content):
    """Returns a collection of one file."""
    return {'files': {'a.json': content}}


def goal_sample(**members):
    """Returns a collection with one goal."""
    return sample(coalitions=[{'id': 'a', 'goals': [{**GOAL, **members}]}])


def naming(**content):
    """Returns a collection of two coalitions that cite one source, and this content in one file."""
    return {'files': {'a.json': {'coalitions': [CITED], **content}, 'b.json': {'coalitions': [CITED]}}}


BAD = [
    (cited, 'a goal', goal_sample()),
    (cited, 'an empty list', sample(events=[{'id': 'event-a', 'sources': []}])),
    (cited, 'a signature', sample(documents=[{'source_id': 'source-a', 'signatures': [{}]}])),
    (cited, 'a relation', sample(coalitions=[{**CITED, 'relations': [{'kind': 'rivals'}]}])),
    (cited, 'a document', sample(documents=[{'id': 'document-a'}])),
    (once, 'a person', sample(persons=[{'id': 'a'}], organizations=[{'id': 'a'}])),
    (referred, 'a source', sample(events=[CITED])),
    (referred, 'a source for an area', sample(events=[{'area_id': 'a'}], sources=[{'id': 'a'}])),
    (referred, 'a relation', sample(coalitions=[{'relations': [{'coalition_id': 'b'}]}])),
    (used, 'a source', sample(sources=[{'id': 'source-a'}])),
    (used, 'an area', sample(areas=[{'id': 'area-a'}])),
    (used, 'a person', sample(persons=[{'id': 'a'}])),
    (goals, 'a long text', goal_sample(text='a' * (LONGEST_GOAL + 1))),
    (goals, 'a full stop', goal_sample(text='Asks.')),
    (goals, 'no topic', goal_sample(topics=[])),
    (goals, 'four topics', goal_sample(topics=['topic-a'] * 4)),
    (goals, 'an id', goal_sample(id='b-one')),
    (one_a_file, 'two', sample(coalitions=[{'id': 'a'}, {'id': 'b'}])),
    (one_a_file, 'another', sample(coalitions=[{'id': 'b'}])),
    (apart, 'an area', sample(coalitions=[{'area_id': 'area-a'}], areas=[{'id': 'area-a'}])),
    (apart, 'a source of two', naming(sources=[{'id': 'source-a'}])),
    (apart, 'an agent of one', {'files': {'agents.json': {'persons': [{'id': 'x'}]},
                                          'a.json': {'coalitions': [{'agent_id': 'x'}]}}}),
    (apart, 'no order', {'files': {'agents.json': {'persons': [{'id': 'b'}, {'id': 'a'}]}}}),
]
GOOD = [
    (cited, 'a coalition', sample(coalitions=[CITED], documents=[{'source_id': 'source-a'}])),
    (referred, 'a source', sample(events=[CITED], sources=[{'id': 'source-a'}])),
    (used, 'a source', sample(events=[CITED], sources=[{'id': 'source-a'}])),
    (goals, 'a long text', goal_sample(text='a' * LONGEST_GOAL)),
    (one_a_file, 'one', sample(coalitions=[{'id': 'a'}])),
    (apart, 'a source of one', sample(coalitions=[CITED], sources=[{'id': 'source-a'}])),
    (apart, 'an agent of none', {'files': {'agents.json': {'persons': [{'id': 'a'}]}}}),
]
