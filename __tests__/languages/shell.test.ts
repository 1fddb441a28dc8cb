import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseShell } from '../../src/languages/shell.ts'

const words = (text: string) => parseShell(text, 1).map((command) => command.words.join(' '))

describe('commands of a script', () => {
  test.each([
    ['operators', 'a && b || c; d | e & f |& g', ['a', 'b', 'c', 'd', 'e', 'f', 'g']],
    ['lines and continuations', 'pip install \\\n  torch\npytest', ['pip install torch', 'pytest']],
    ['a continuation of Windows', 'pytest \\\r\n  -q\r\nruff', ['pytest -q', 'ruff']],
    ['quotes', `echo 'a b' "c \\"d\\"" e\\ f`, ['echo a b c "d" e f']],
    ['comments', '# pytest\nruff check # pytest\necho a#b', ['ruff check', 'echo a#b']],
    ['comments of Windows', 'rem cd a && pytest\nREM b; mypy\nruff', ['ruff']],
    ['redirections', 'pytest > log.txt 2>&1 < in', ['pytest']],
    ['variables and expressions', `pytest $ARGS "\${X:?y}" \${{ matrix.path }}`, [`pytest $ARGS \${X:?y} \${{ matrix.path }}`]],
    [
      'substitutions before their command',
      'docker login -p $(aws ecr get-login-password)',
      ['aws ecr get-login-password', 'docker login -p $(aws ecr get-login-password)'],
    ],
    ['backticks and quoted substitutions', 'a `b c` "$(d "$(e)")"', ['b c', 'e', 'd $(e)', 'a `b c` $(d "$(e)")']],
    ['a substitution for a variable', 'VERSION=$(git describe)', ['git describe']],
    ['arithmetic', '((i++)); echo $((1 + 2))', ['echo $((1 + 2))']],
    ['arrays', 'ARGS=(-q -x); pytest', ['pytest']],
    ['an array of several lines', 'ARGS=(\n  pytest # a\n  -q\n)\nruff', ['ruff']],
  ])('%s', (_, text, expected) => {
    expect(words(text)).toEqual(expected)
  })

  test.each([
    ['if', 'if [ -d tests ]; then pytest; elif ! ruff; then b; else c; fi', ['[ -d tests ]', 'pytest', 'ruff', 'b', 'c']],
    ['for', 'for d in $(ls) b; do pytest $d; done', ['ls', 'pytest $d']],
    ['while', 'while read -r x; do pytest "$x"; done < list', ['read -r x', 'pytest $x']],
    ['case', 'case $1 in\n  test|t) pytest;;\n  (lint) ruff check ;;\n  *) exit 1\nesac\nmypy', ['pytest', 'ruff check', 'exit 1', 'mypy']],
    ['functions', 'run() {\n  pytest\n}\nfunction lint { ruff; }\nrun', ['pytest', 'ruff', 'run']],
    ['tests in double brackets', '[[ -f a && -f b ]] && pytest', ['pytest']],
    ['groups', '{ a; b; } && (c; d)', ['a', 'b', 'c', 'd']],
  ])('bodies of %s', (_, text, expected) => {
    expect(words(text)).toEqual(expected)
  })

  test.each([
    ['cat <<EOF > x.py\npytest\nEOF\nruff', ['cat', 'ruff']],
    ["bash <<'EOF'\npytest -q\nEOF\nruff", ['pytest -q', 'ruff']],
    ['cat <<-EOF\n\tpytest\n\tEOF\nruff', ['cat', 'ruff']],
    ['cat <<< pytest', ['cat']],
    ['cat <<EOF\nnever closed', ['cat']],
  ])('a heredoc runs only where a shell reads it: %j', (text, expected) => {
    expect(words(text)).toEqual(expected)
  })

  test.each(['bash -c "pytest -q"', "sh -ec 'pytest -q'", '/bin/bash -lc "pytest -q"', 'poetry run bash -c "cd . && pytest -q"'])(
    '%s runs its script',
    (text) => {
      expect(words(text)).toEqual(['pytest -q'])
    },
  )
})

describe('what is asked of the first argument on the way to a command', () => {
  const asked = (text: string) =>
    parseShell(text, 1).flatMap(({ words: [name = ''], argument }) => (name === '[' ? [] : [[name, argument]]))

  test.each<[string, string, unknown[]]>([
    [
      'if',
      'a\nif [ "$1" = "b" ]; then b; elif [[ $1 == c ]]; then c; else d; fi\ne',
      [['a'], ['b', { is: ['b'] }], ['c', { is: ['c'] }], ['d', { not: ['b', 'c'] }], ['e']],
    ],
    [
      'case',
      `case "\${1:-serve}" in\n b|c) b ;;\n (d) d ;;\n *) e ;;\nesac\nf`,
      [['b', { is: ['b', 'c'] }], ['d', { is: ['d'] }], ['e', { not: ['b', 'c', 'd'] }], ['f']],
    ],
    ['a variable that holds it', 'mode="$1"\nif [ "$mode" = b ]; then b; fi', [['b', { is: ['b'] }]]],
    ['either of two values', 'if [ "$1" = b ] || [ "$1" = c ]; then b; fi', [['b', { is: ['b', 'c'] }]]],
    [
      'another question within',
      'if [ $1 = b ]; then if [ -d x ]; then b; else c; fi; fi',
      [
        ['b', { is: ['b'] }],
        ['c', { is: ['b'] }],
      ],
    ],
    ['another question around', 'if [ -d x ]; then if [ $1 = b ]; then b; fi; c; fi', [['b', { is: ['b'] }], ['c']]],
    ['another question first', 'if [ -d x ]; then a; elif [ $1 = b ]; then b; else c; fi', [['a'], ['b'], ['c']]],
    ['a question that excludes', 'if [ $1 != b ]; then a; else b; fi', [['a'], ['b']]],
    ['another variable', 'case $x in b) b;; esac\nif [ $2 = b ]; then c; fi', [['b'], ['c']]],
    ['a pattern', 'case $1 in b*) b;; c) c;; esac', [['b'], ['c']]],
    ['a script that is broken', 'fi; else; then; esac; case $1 in b) b', [['b', { is: ['b'] }]]],
  ])('%s', (_, text, expected) => {
    expect(asked(text)).toEqual(expected.map((one) => (Array.isArray(one) && one.length === 1 ? [...one, undefined] : one)))
  })

  test.each<[string, string, unknown[]]>([
    ['a function', 'f() {\n  a\n}\nb', ['f', undefined]],
    ['a function by its keyword', 'function f {\n  a\n}\nb', ['f', undefined]],
    ['a function by both', 'function f() { a; }\nb', ['f', undefined]],
    ['a function whose body is a subshell', 'f() (\n  a\n)\nb', ['f', undefined]],
    ['a group in a function', 'f() { { a; }; b; }', ['f', 'f']],
    ['a group', '{ a; }\nb', [undefined, undefined]],
  ])('which function holds it: %s', (_, text, expected) => {
    expect(parseShell(text, 1).map(({ body }) => body)).toEqual(expected)
  })

  test('is not repeated without end', () => {
    const values = Array.from({ length: 60 }, (_, index) => `v${index}`)
    const arms = values.map((value) => `${value}) a;;`).join('\n')
    expect(parseShell(`case $1 in\n${arms}\n*) b\nesac`, 1).at(-1)).not.toHaveProperty('argument')
    expect(parseShell(`case $1 in ${values.join('|')}) a;; esac`, 1).at(-1)).not.toHaveProperty('argument')
  })
})

describe('wrappers', () => {
  test.each([
    ['sudo -E -u ci pytest', 'pytest'],
    ['time -p pytest', 'pytest'],
    ['env -u HOME A=b pytest', 'pytest'],
    ['timeout -k 5 10m pytest', 'pytest'],
    ["xvfb-run --server-args='-screen 0' pytest", 'pytest'],
    ['uv run --extra dev --python=3.12 pytest -q', 'pytest -q'],
    ['uv --quiet run -- pytest', 'pytest'],
    ['/usr/bin/tini -g -- pytest', 'pytest'],
    ['dumb-init pytest', 'pytest'],
    ['uv run -m pytest tests', 'python -m pytest tests'],
    ['uv run train.py', 'python train.py'],
    ['uvx --from tox-uv tox', 'tox'],
    ['poetry run coverage run -m pytest', 'coverage run -m pytest'],
    ['pdm run -p sub pytest', 'pytest'],
    ['pipenv run pytest', 'pytest'],
    ['conda run -n ml --no-capture-output pytest', 'pytest'],
    ['/usr/bin/env python train.py', 'python train.py'],
    ['npx --yes jest', 'jest'],
    ['npx serverless@3.40.0 deploy', 'serverless deploy'],
    ['npm exec -- @angular/cli@17 build', '@angular/cli build'],
    ['yarn dlx vercel@latest', 'vercel'],
    ['uvx ruff@0.6 check', 'ruff check'],
    ['pipx run black==24.1.0 .', 'black .'],
    ['nix develop .#ci --command pytest -q', 'pytest -q'],
    ['nix shell nixpkgs#python3 -c pytest', 'pytest'],
    ['nix develop', 'nix develop'],
    ['nix-shell ci.nix --run "pytest -q"', 'pytest -q'],
    ['devbox run -e A=b -- pytest', 'pytest'],
    ['hatch test -py 3.12 tests -- -x', 'pytest tests -- -x'],
    ['hatch run test', 'hatch run test'],
    ['rye test --all', 'pytest'],
    ['uv pip install torch', 'uv pip install torch'],
    ['python -m pytest', 'python -m pytest'],
    ['docker compose run web pytest', 'docker compose run web pytest'],
  ])('%s runs %s', (text, expected) => {
    expect(words(text)).toEqual([expected])
  })

  test('they are kept by name, environment aside', () => {
    expect(parseShell('CI=1 sudo env A="b c" uv run pytest', 1)).toEqual([
      {
        line: 1,
        text: 'CI=1 sudo env A="b c" uv run pytest',
        words: ['pytest'],
        wrappers: ['sudo', 'env', 'uv run'],
        environment: { CI: '1', A: 'b c' },
      },
    ])
  })
})

test.each([
  ['python -c "import a\nb()"', { text: 'import a\nb()', line: 1 }],
  ["x=1\npython3.11 -u \\\n  -c 'import a'", { text: 'import a', line: 3 }],
  ["uv run python - <<'P' > out\nimport a\na.b()\nP", { text: 'import a\na.b()\n', line: 2 }],
  ['python <<P\nimport a\nP', { text: 'import a\n', line: 2 }],
  ['python a.py <<P\nimport a\nP', undefined],
  ['python -m a <<P\nimport a\nP', undefined],
  ['python a.py -c b', undefined],
  ['python -c', undefined],
  ['ruby -c "import a"', undefined],
])('what Python is given to run: %s', (text, python) => {
  expect(parseShell(text, 1).find(({ words: [name = ''] }) => /python|ruby/.test(name))?.python).toEqual(python)
})

describe('where commands stand', () => {
  test('lines count from the first line', () => {
    const text = 'a \\\n  b\n\ncat <<EOF\nx\nEOF\nc "1\n2"\nd $(\n  e\n)\nbash -c "f\ng"'
    expect(parseShell(text, 10).map(({ line, words: [name] }) => `${line} ${name}`)).toEqual([
      '10 a',
      '13 cat',
      '16 c',
      '19 e',
      '18 d',
      '21 f',
      '22 g',
    ])
  })

  test.each([
    ['cd src && pytest', 'src'],
    ['cd a/b; cd ../c\npytest', 'a/c'],
    ['cd a && cd .. && pytest', undefined],
    ['(cd a && make) ; pytest', undefined],
    ['pushd a; make; popd; pytest', undefined],
    ['enter() { cd "$1" || exit 1; }\npytest', undefined],
    ['function enter { cd a; }\npytest', undefined],
    ['cd /app; cd src; pytest', '/app/src'],
    ['cd "$ROOT" && pytest', '$ROOT'],
    ['bash -c "cd a && make"; pytest', undefined],
    ['uv run --directory backend pytest', 'backend'],
    ['cd a && poetry -C b run pytest', 'a/b'],
  ])('%s runs pytest in %s', (text, directory) => {
    expect(parseShell(text, 1).at(-1)?.directory).toBe(directory)
  })
})

describe('any text', () => {
  const scripts = fc.string({
    unit: fc.constantFrom(...'ab $(){}[]\'"`\\\n;|&<>#=/-', 'case ', 'in ', 'esac', '<<E', '$(', '${{', 'cd ', 'bash -c '),
  })

  test('is read without a throw, in lines of the text', () => {
    fc.assert(
      fc.property(scripts, (text) => {
        const last = text.split('\n').length
        for (const { line } of parseShell(text, 1)) expect(line >= 1 && line <= last).toBe(true)
      }),
    )
  })

  test('quoting keeps a word whole', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (word) => {
        const quoted = `'${word.replaceAll("'", `'\\''`)}'`
        expect(parseShell(`echo ${quoted}`, 1)[0]?.words).toEqual(['echo', word])
      }),
    )
  })

  test.each(['$(', '"', '${{', '(', '"$(', '`', 'case x in ', 'bash -c "'])('repeats of %j are read', (part) => {
    expect(parseShell(part.repeat(20_000), 1).length).toBeLessThan(30_000)
  })
})
