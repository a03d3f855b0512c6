# SPDX-FileCopyrightText: 2026 The Coalitions authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Reports checks in the Test Anything Protocol."""


class Skip(Exception):
    """What a check needs is not there; says what."""


def run(check):
    """Returns what is wrong, and why the check was skipped, if it was."""
    try:
        return list(dict.fromkeys(check())), ''
    except Skip as skip:
        return [], f' # SKIP {skip}'


def report(checks):
    """Prints the outcome of each check, a function that yields what is wrong, and returns the exit
    status. What is checked is said by the docstring's first line."""
    failed = False
    print(f'1..{len(checks)}')
    for number, check in enumerate(checks, 1):
        problems, skip = run(check)
        failed = failed or bool(problems)
        print(f"{'not ok' if problems else 'ok'} {number} - {check.__doc__.splitlines()[0]}{skip}")
        for problem in problems:
            print('# ' + problem.replace('\n', '\n# '))
    return 1 if failed else 0
