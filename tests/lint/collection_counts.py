# SPDX-FileCopyrightText: 2026 The Coalitions authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Whether the collection counts as its documents do."""

from collection_files import all_of


def numbers(collection, coalition, document=None):
    """Returns the numbers of the goals of a coalition or of one document, and how many there are."""
    goals = next(found['goals'] for found in all_of(collection, 'coalitions')
                 if found['id'] == coalition)
    found = [goal.get('number') for goal in goals
             if goal.get('document_id') == document or document is None]
    return [number for number in found if number], len(found)


def numbered(last):
    """Returns what numbers() does where all goals from 1 to last are numbered."""
    return [str(number) for number in range(1, last + 1)], last


def counted(collection):
    """Nothing is counted wrongly"""
    coalitions = {coalition['id']: coalition for coalition in all_of(collection, 'coalitions')}
    documents = {document['id']: document for document in all_of(collection, 'documents')}
    declaration = documents['document-al-rafidein-declaration']
    signed = documents['document-iraqi-intellectuals-initiative']['signature_count']
    for what, found, wanted in [
            ('Between 14 and 30 topics', 14 <= len(all_of(collection, 'topics')) <= 30, True),
            ('Goals of Al Rafidein', numbers(collection, 'al-rafidein-region'), numbered(6)),
            ('Organizations of Al Rafidein', len(coalitions['al-rafidein-region']['members']), 3),
            ('Signatories of Al Rafidein', len(declaration['signatures']), 3),
            ('Demands of the intellectuals', numbers(collection, 'iraqi-intellectuals'),
             numbered(14)),
            ('Signatures of the intellectuals', (signed['qualifier'], signed['count']),
             ('more_than', 1300)),
            ('Points of Al Nasr',
             numbers(collection, 'al-nasr', 'document-al-nasr-disengagement'), numbered(10)),
            ('Demands of the memorandum', numbers(collection, 'march-2017-memorandum'), ([], 6)),
            ('Parties of HSK', len(coalitions['kurdistan-independence-alliance']['members']), 4),
            ('Positions of HSK', numbers(collection, 'kurdistan-independence-alliance'), ([], 7))]:
        if found != wanted:
            yield f'{what}: {found}, not {wanted}'
