# SPDX-FileCopyrightText: 2026 The Coalitions authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Reports checks in the Test Anything Protocol."""


def report(checks):
    """Prints the outcome of each check, a function that yields what is wrong, and returns the exit
    status. What is checked is said by the docstring's first line."""
    failed = False
    print(f'1..{len(checks)}')
    for number, check in enumerate(checks, 1):
        problems = list(dict.fromkeys(check()))
        failed = failed or bool(problems)
        print(f"{'not ok' if problems else 'ok'} {number} - {check.__doc__.splitlines()[0]}")
        for problem in problems:
            print('# ' + problem.replace('\n', '\n# '))
    return 1 if failed else 0
