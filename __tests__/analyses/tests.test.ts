// biome-ignore-all lint/suspicious/noTemplateCurlyInString: CI systems write their expressions as JavaScript does
import { describe, expect, test } from 'vitest'
import { pythonWithin } from '../../src/analyses/tests/python-version.ts'
import { tests } from '../../src/analyses/tests.ts'
import type { Project } from '../../src/model/facts.ts'
import { projectOf } from './project-of.ts'

type Tree = Record<string, string>

function testsOf(tree: Tree): Project['tests'] {
  return tests.analyse(projectOf(tree), {})
}

const asserting = 'from app import f\ndef test_f():\n    assert f(1) == 2\n'
const suite = { 'tests/test_a.py': asserting }
const workflow = (steps: string, on = 'pull_request') => ({ '.github/workflows/ci.yml': `on: ${on}\njobs:\n  test:\n    steps:\n${steps}` })
const running = (command: string, on?: string) => workflow(`      - run: ${command}\n`, on)

test.each<[string, string]>([
  ['is given an address by its own program', 'def test_api(url):\n    ask(url)\nif __name__ == "__main__":\n    test_api("http://a")\n'],
  [
    'a class makes that is made by hand',
    'class TestAll:\n    def __init__(self, url):\n        ask(url)\n    def test_all(self):\n        ask(self.url)\n',
  ],
  ['a class has that is none of tests', 'class Comparison:\n    def test_all(self):\n        ask(self.url)\n'],
])('what only asks for an answer is no test, where %s', (_, code) => {
  const asking = 'import requests\ndef ask(url):\n    requests.get(url).raise_for_status()\n'
  expect(testsOf({ 'scripts/test_api.py': `${asking}${code}` })).toMatchObject({ files: 0, withoutAssertions: ['scripts/test_api.py'] })
  expect(testsOf({ 'scripts/test_api.py': `${asking}${code}def test_it(client):\n    ask("http://a")\n` })).toMatchObject({ files: 1 })
})

test('a step of a pipeline is no test, and takes none from the tests beside it', () => {
  const step = 'import pytest\nfrom zenml import step\n@step\ndef test_range(df):\n    assert df.max() <= 5\n'
  expect(testsOf({ 'tests/data_test.py': step }).files).toBe(0)
  expect(testsOf({ 'tests/data_test.py': `${step}def test_f():\n    assert f(1) == 2\n` })).toMatchObject({
    files: 1,
    evidence: [{ line: 6 }],
  })
})

const stack = 'from aws_cdk import assertions\nfrom app import s\ndef test_a():\n    template = assertions.Template.from_stack(s)\n'

describe('tests are present', () => {
  test.each<[string, Tree, string[]]>([
    ['pytest functions', suite, ['pytest']],
    ['a file of its own name', { 'test.py': asserting }, ['pytest']],
    [
      'unittest cases',
      { 'test_a.py': 'import unittest\nclass T(unittest.TestCase):\n    def test_a(self):\n        self.assertEqual(1, 1)\n' },
      ['unittest'],
    ],
    [
      'exceptions that are expected',
      { 'test_a.py': 'import pytest\ndef test_a():\n    with pytest.raises(ValueError):\n        f()\n' },
      ['pytest'],
    ],
    [
      'asserting functions of a library',
      { 'a_test.py': 'import numpy as np\ndef test_a():\n    np.testing.assert_allclose(f(), 1)\n' },
      ['pytest'],
    ],
    [
      'a template of resources that must hold one',
      { 'test_a.py': `${stack}    template.has_resource_properties("AWS::SQS::Queue", {})\n` },
      ['pytest'],
    ],
    [
      'steps of behave',
      { 'features/steps/a.py': 'from behave import then\n@then("it works")\ndef step(context):\n    assert context.ok\n' },
      ['behave'],
    ],
    ['what a fixture gives', { 'test_a.py': 'def test_a(model):\n    assert model == 1\n' }, ['pytest']],
    ['what the file itself defines', { 'test_a.py': 'def f():\n    return 1\ndef test_a():\n    assert f() == 1\n' }, ['pytest']],
    [
      'checks of an estimator',
      { 'test_a.py': 'from sklearn.utils.estimator_checks import check_estimator\ndef test_a():\n    check_estimator(f())\n' },
      ['pytest'],
    ],
    [
      'checks that are parameters',
      {
        'test_a.py':
          'from sklearn.utils.estimator_checks import parametrize_with_checks\n@parametrize_with_checks([f()])\ndef test_a(one, check):\n    check(one)\n',
      },
      ['pytest'],
    ],
    ['a regression', { 'test_a.py': 'def test_a(data_regression):\n    data_regression.check(f(1))\n' }, ['pytest']],
    ['gradients', { 'test_a.py': 'import torch\ndef test_a():\n    torch.autograd.gradcheck(f, x)\n' }, ['pytest']],
    ['what should be', { 'test_a.py': 'from sure import it\ndef test_a():\n    it(f(1)).should.equal(2)\n' }, ['pytest']],
    ['the short names of nose', { 'test_a.py': 'from nose.tools import eq_\ndef test_a():\n    eq_(f(1), 2)\n' }, ['pytest']],
    [
      'an error that nose waits for',
      { 'test_a.py': 'from nose.tools import raises\n@raises(TypeError)\ndef test_a():\n    f(None)\n' },
      ['pytest'],
    ],
    ['an error of its own', { 'test_a.py': 'def test_a():\n    if f() != 1:\n        raise AssertionError("f")\n' }, ['pytest']],
    ['an error without a word', { 'test_a.py': 'def test_a():\n    if f() != 1:\n        raise AssertionError\n' }, ['pytest']],
    ['the status of an answer', { 'test_a.py': 'import requests\ndef test_a():\n    requests.get(f()).raise_for_status()\n' }, ['pytest']],
    [
      'TensorFlow of the first version',
      {
        'test_a.py':
          'import tensorflow.compat.v1 as tf\nclass T(tf.test.TestCase):\n    def test_a(self):\n        self.assertEqual(f(), 1)\n',
      },
      ['unittest'],
    ],
    [
      'TensorFlow',
      { 'test_a.py': 'import tensorflow as tf\nclass T(tf.test.TestCase):\n    def test_a(self):\n        self.assertEqual(f(), 1)\n' },
      ['unittest'],
    ],
    ['testthat', { 'tests/testthat/test-a.R': 'library(testthat)\ntest_that("a", { expect_equal(1, 1) })\n' }, ['testthat']],
    ['Julia', { 'test/runtests.jl': 'using Test\n@test 1 == 1\n' }, ['julia-test']],
    ['JavaScript', { 'web/a.test.ts': 'import { test, expect } from "vitest"\ntest("a", () => expect(1).toBe(1))\n' }, ['vitest']],
    ['JavaScript by what it loads', { 'web/a.ts': 'import test from "ava"\ntest.serial("a", (t) => t.is(f(), 1))\n' }, ['ava']],
    ['Angular', { 'web/a.spec.ts': 'import { TestBed } from "@angular/core/testing"\nit("a", () => expect(1).toBe(1))\n' }, ['jasmine']],
    ['JavaScript with everything global', { 'web/a.test.js': 'test("a", () => { expect(1).toBe(1) })\n' }, ['jest']],
    [
      'JUnit',
      { 'src/test/java/AT.java': 'import org.junit.jupiter.api.Test;\nclass AT { @Test void a() { assertEquals(1, A.one()); } }\n' },
      ['junit'],
    ],
    ['Rust', { 'src/lib.rs': '#[cfg(test)]\nmod tests {\n    #[test]\n    fn adds() { assert_eq!(1 + 1, 2) }\n}\n' }, ['cargo-test']],
    ['xUnit.net', { 'Shop.Tests/A.cs': 'using Xunit;\nclass A { [Fact] public void Works() => Assert.True(true); }\n' }, ['xunit']],
    ['GoogleTest', { 'tests/a.cpp': '#include <gtest/gtest.h>\nTEST(A, B) { EXPECT_EQ(1, 1); }\n' }, ['googletest']],
  ])('%s', (_, tree, frameworks) => {
    expect(testsOf(tree)).toMatchObject({ present: 'yes', files: 1, frameworks })
  })

  test.each<[string, Tree]>([
    ['a check in a script of Julia', { 'fizzbuzz.jl': 'using Test\n@test f(3) == "fizz"\n' }],
    [
      'the tests of a copied chart',
      { 'loki/Chart.yaml': 'home: https://grafana.com\n', 'loki/test/a_test.go': 'package a\nfunc TestA(t *testing.T) {}\n' },
    ],
    [
      'a model by the name of a test',
      { 'test_model.py': 'import torch\nclass Model(torch.nn.Module):\n    def forward(self, x):\n        assert x\n' },
    ],
    [
      'what Maven writes into a new project',
      { 'src/test/java/AppTest.java': 'import org.junit.Test;\npublic class AppTest { @Test public void a() { assertTrue( true ); } }\n' },
    ],
    ['a script that evaluates', { 'test.py': 'def test(model, data):\n    print(model(data))\ntest(1, 2)\n' }],
    [
      'a load test',
      { 'locustfile.py': 'from locust import HttpUser\nclass U(HttpUser):\n    def test_it(self):\n        self.client.get("/")\n' },
    ],
    [
      'a test that is commented out',
      { 'web/test/a.test.ts': '// import a from "../a"\ntest("a", () => {\n  // expect(a()).toBe(1)\n})\n' },
    ],
    [
      'what sets the tests up',
      { 'web/tests/setup.ts': 'import { afterEach, expect } from "vitest"\nexpect.extend({ a })\nafterEach(() => { clean() })\n' },
    ],
    ['what stands beside the tests', { 'web/__tests__/server.ts': 'import { start } from "./start"\nexport const server = start()\n' }],
    [
      'what browsers are given',
      { 'e2e/fixtures.ts': 'import { test } from "@playwright/test"\nexport const own = test.extend({ a: f })\n' },
    ],
    ['an example that uses nothing', { 'tests/test_a.py': 'def test_a():\n    text = "a"\n    assert text == "a"\n' }],
    ['a template of resources that nothing is asked of', { 'test_a.py': stack }],
    ['a loop that is asked whether it should stop', { 'test_a.py': 'from app import f\ndef test_a():\n    print(f().should_stop(1))\n' }],
    ['how the tests of a browser run', { 'playwright.config.ts': 'import { defineConfig } from "@playwright/test"\ndefineConfig({})\n' }],
    ['an empty file', { 'tests/__init__.py': '', 'tests/test_a.py': '' }],
    ['functions in a file that nothing collects', { 'app.py': asserting }],
    ['a template', { '{{ cookiecutter.slug }}/tests/test_a.py': asserting }],
    ['the tests of a copy', { 'third_party/x/test_a.py': asserting }],
  ])('not: %s', (_, tree) => {
    expect(testsOf(tree)).toMatchObject({ present: 'no', files: 0 })
  })
})

describe('tests assert by what they share', () => {
  const helper = 'def check(x):\n    compare(x)\ndef compare(x):\n    assert x == 1\n'
  const base = 'import unittest\nclass Base(unittest.TestCase):\n    def check(self, x):\n        self.assertEqual(x, 1)\n'
  const mixin = 'class Common:\n    def test_it(self):\n        assert self.model.f() == 1\n'

  test.each<[string, Tree, number]>([
    ['a function', { 'tests/helpers.py': helper, 'tests/test_a.py': 'from tests.helpers import check\ndef test_a():\n    check(1)\n' }, 2],
    ['a module', { 'tests/helpers.py': helper, 'tests/test_a.py': 'from . import helpers\ndef test_a():\n    helpers.check(1)\n' }, 2],
    [
      'a module of the package',
      { 'app/testing.py': helper, 'tests/test_a.py': 'from app.testing import check\ndef test_a():\n    check(1)\n' },
      2,
    ],
    [
      'a class they derive from',
      {
        'tests/base.py': base,
        'tests/test_a.py': 'from tests.base import Base\nclass A(Base):\n    def test_a(self):\n        self.check(1)\n',
      },
      3,
    ],
    [
      'tests they inherit',
      { 'tests/common.py': mixin, 'tests/test_a.py': 'from tests.common import Common\nclass TestA(Common):\n    pass\n' },
      2,
    ],
    [
      'an object',
      {
        'tests/robot.py': 'class Robot:\n    def sees(self, x):\n        assert x\n',
        'tests/test_a.py': 'from tests.robot import Robot\ndef test_a():\n    robot = Robot()\n    robot.sees(1)\n',
      },
      2,
    ],
    [
      'a fixture',
      {
        'tests/conftest.py': 'import pytest\n@pytest.fixture\ndef check():\n    def run(x):\n        assert x == 1\n    return run\n',
        'tests/unit/test_a.py': 'def test_a(check):\n    check(1)\n',
      },
      1,
    ],
  ])('%s', (_, tree, line) => {
    const found = testsOf(tree)
    expect(found).toMatchObject({ present: 'yes', withoutAssertions: [] })
    expect(found.evidence).toMatchObject([{ line }])
  })

  test.each<[string, Tree]>([
    ['the code that is tested', { 'app.py': helper, 'tests/test_a.py': 'from app import check\ndef test_a():\n    check(1)\n' }],
    [
      'what the product uses too',
      {
        'app/test_suite.py': helper,
        'app/run.py': 'from app.test_suite import check\n',
        'tests/test_a.py': 'from app.test_suite import check\ndef test_a():\n    check(1)\n',
      },
    ],
    [
      'what is imported and not run',
      { 'tests/helpers.py': helper, 'tests/test_a.py': 'from tests.helpers import other\ndef test_a():\n    other(1)\n' },
    ],
    [
      'a fixture that no test asks for',
      {
        'tests/conftest.py': 'import pytest\n@pytest.fixture\ndef one():\n    assert f()\n',
        'tests/test_a.py': 'def test_a(two):\n    f(two)\n',
      },
    ],
    [
      'what a function in a fixture does',
      {
        'tests/helpers.py': helper,
        'tests/test_a.py':
          'import pytest\nfrom tests.helpers import check\n@pytest.fixture\ndef client(app):\n    def test_init():\n        check(1)\n    app.get(test_init)\n',
      },
    ],
  ])('not by %s', (_, tree) => {
    expect(testsOf(tree)).toMatchObject({ present: 'no', withoutAssertions: ['tests/test_a.py'] })
  })

  test('of many that lead to each other and nowhere', () => {
    const next = (at: number) => `from tests.helpers_${(at + 1) % 300} import check as more\ndef check(x):\n    more(x)\n`
    const helpers = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`tests/helpers_${at}.py`, next(at)]))
    const tests = Object.fromEntries(
      Array.from({ length: 300 }, (_, at) => [
        `tests/test_${at}.py`,
        `from tests.helpers_${at} import check\ndef test_a():\n    check(1)\n`,
      ]),
    )
    expect(testsOf({ ...helpers, ...tests })).toMatchObject({ present: 'no', files: 0 })
  })
})

test('files that are named as tests and assert nothing are told', () => {
  const tree = {
    ...suite,
    'tests/test_b.py': 'from app import f\ndef test_f():\n    print(f(1))\n',
    'tests/test_c.py': 'from app import f\nprint(f(1))\n',
    'tests/conftest.py': 'import pytest\n',
    'tests/test_config.py': 'def get_config():\n    return {}\n',
    'app.py': 'from qa_tests import Check\n',
    'qa_tests.py': 'class Check:\n    def test(self):\n        return 1\n',
    'third_party/x/test_d.py': '',
    'test.py': 'def test(model):\n    print(model(1))\n',
  }
  expect(testsOf(tree).withoutAssertions).toEqual(['tests/test_b.py', 'tests/test_c.py'])
})

test('what most tests are written for is shown first', () => {
  const tree = { 'a/b.test.ts': 'import { test } from "vitest"\ntest("b", () => {})\n', 'test_a.py': asserting, 'test_b.py': asserting }
  expect(testsOf(tree).evidence.map(({ path }) => path)).toEqual(['test_a.py', 'a/b.test.ts', 'test_b.py'])
})

describe('CI runs them', () => {
  test.each<[string, Tree]>([
    ['pytest', running('pytest')],
    ['a path above them', running('python -m pytest tests -q')],
    ['one file', running('pytest tests/test_a.py::test_f')],
    ['options with values', running('pytest -m slow -k tests --maxfail 1')],
    ['a report', running('pytest --junitxml reports/a.xml --html reports/a.html --log-file logs/a.log')],
    ['coverage of a folder', running('pytest --cov ./src --cov-report term')],
    ['a folder that is left out', running('pytest --ignore tests/slow')],
    ['settings of its own', running('python -m pytest -c conf/pytest.ini -o cache_dir=.cache/x --rootdir /app')],
    ['no capture of what the tests print', running('pytest -s tests/test_a.py')],
    ['coverage', running('coverage run --source app -m pytest tests/')],
    ['Python of coverage', running('python -m coverage run -m pytest .')],
    [
      'coverage of unittest',
      {
        ...running('coverage run --source=app -m unittest discover'),
        'tests/test_u.py': 'import unittest\nclass T(unittest.TestCase):\n    def test_a(self):\n        self.assertEqual(f(), 1)\n',
      },
    ],
    ['from a folder', running('cd tests && pytest test_a.py')],
    ['a folder beside one that was never entered', running('pytest ../tests/')],
    ['an unknown folder', running('cd $ROOT && pytest tests')],
    ['a folder that only the run has', running('cd clone && pytest tests')],
    ['the file itself', running('python tests/test_a.py')],
    ['the file under coverage', running('coverage run --source app tests/test_a.py')],
    ['the file as a module', running('python -m tests.test_a')],
    ['the module under coverage', running('python -m coverage run -m tests.test_a')],
    ['a module from a folder', running('cd tests && python -W ignore -m test_a -v')],
    ['a script of a shell', { ...running('./ci/test.sh'), 'ci/test.sh': 'pytest\n' }],
    ['a script of a shell without an ending', { ...running('./ci/run_all'), 'ci/run_all': '#!/usr/bin/env bash\npytest\n' }],
    ['a module that runs commands', { ...running('python -m ci.run'), 'ci/run.py': "import os\nos.system('pytest')\n" }],
    ['a package that runs commands', { ...running('python -m ci'), 'ci/__main__.py': "import os\nos.system('pytest')\n" }],
    ['a script that starts the runner', { ...running('python run.py'), 'run.py': 'import pytest\npytest.main()\n' }],
    ['make', { ...running('make test'), Makefile: 'test:\n\tpytest\n' }],
    ['tox', { ...running('tox'), 'tox.ini': '[testenv]\ncommands = pytest {posargs}\n' }],
    [
      'a script that a variable names by the matrix',
      {
        'ci/a_x.sh': 'pytest\n',
        ...workflow(
          '      - run: |\n          name=${{ matrix.service }}\n          name="${name//-/_}.sh"\n          sh "ci/${name}"\n    strategy: {matrix: {service: [b, a-x]}}\n',
        ),
      },
    ],
    ['a script that a loop names', { 'ci/unit.sh': 'pytest\n', ...running('for s in lint unit; do bash "ci/$s.sh"; done') }],
    ['a matrix', workflow('      - run: ${{ matrix.run }}\n    strategy: {matrix: {run: [pytest, ruff]}}\n')],
    [
      'wheels',
      {
        ...workflow('      - uses: pypa/cibuildwheel@v2\n'),
        'pyproject.toml': '[tool.cibuildwheel]\ntest-command = "pytest {project}/tests"\n',
      },
    ],
    [
      'packages of Go',
      { 'a/a_test.go': 'package a\nfunc TestA(t *testing.T) {}\n', ...running('cd a && go test ./... -coverprofile c.out') },
    ],
    ['a crate', { 'core/src/lib.rs': '#[test]\nfn adds() { assert_eq!(1 + 1, 2) }\n', ...running('cargo test --all-features -p core') }],
    ['a package of Go beside a folder of that name', { 'a_test.go': 'package a\n', 'test/a.csv': '1\n', ...running('go test') }],
    [
      'a solution of .NET',
      {
        'test/Shop.Tests/A.cs': 'using Xunit;\n',
        ...running('dotnet test Shop.sln -c Release --filter FullyQualifiedName~Shop.Tests /p:A=true'),
      },
    ],
    [
      'a task of Azure for .NET',
      {
        'test/Shop.Tests/A.cs': 'using Xunit;\n',
        'azure-pipelines.yml': 'steps:\n- task: DotNetCoreCLI@2\n  inputs: {command: test, projects: "**/*Tests.csproj"}\n',
      },
    ],
    ['an image build', { ...running('docker build .'), Dockerfile: 'FROM python:3.12\nRUN pytest\n' }],
    [
      'a reusable workflow',
      {
        '.github/workflows/ci.yml': 'on: pull_request\njobs:\n  a:\n    uses: ./.github/workflows/test.yml\n    with: {cmd: pytest}\n',
        '.github/workflows/test.yml': 'on: {workflow_call: }\njobs:\n  b:\n    steps:\n      - run: ${{ inputs.cmd }}\n',
      },
    ],
    [
      'a composite action',
      {
        ...workflow('      - uses: ./ci/test\n'),
        'ci/test/action.yml': 'runs:\n  using: composite\n  steps:\n    - run: pytest\n      shell: bash\n',
      },
    ],
    [
      'an included GitLab template',
      { '.gitlab-ci.yml': 'include: /ci/t.yml\n', 'ci/t.yml': 'test:\n  stage: test\n  script:\n    - pytest\n' },
    ],
    [
      'a GitLab job that extends a template',
      { '.gitlab-ci.yml': 'include: ci/t.yml\ntest:\n  extends: .t\n', 'ci/t.yml': '.t:\n  stage: test\n  script:\n    - pytest\n' },
    ],
    ['an Azure template', { 'ci/pr.yml': 'pr: [main]\nsteps:\n- template: t.yml\n', 'ci/t.yml': 'steps:\n- script: pytest\n' }],
  ])('%s', (_, tree) => {
    expect(testsOf({ ...suite, ...tree })).toMatchObject({ ci: 'run', onPullRequest: 'yes' })
  })

  test.each<[string, Tree, Project['tests']['ci']]>([
    ['nothing is configured', {}, 'no-ci'],
    [
      'a workflow that stands in a template',
      { '{{ x }}/.github/workflows/ci.yml': 'on: push\njobs:\n  a:\n    steps: [{run: pytest}]\n' },
      'no-ci',
    ],
    ['only linters', running('ruff check'), 'not-run'],
    ['the package is only installed', running('pip install pytest'), 'not-run'],
    ['another folder', { ...running('pytest other'), 'other/a.py': '' }, 'not-run'],
    ['another folder behind options', { ...running('pytest -s -c tests/pytest.ini --cov tests other'), 'other/a.py': '' }, 'not-run'],
    ['another folder to start in', { ...running('python -m unittest discover --start-directory other'), 'other/a.py': '' }, 'not-run'],
    ['tests are only listed', running('pytest --collect-only'), 'not-run'],
    ['another language', running('npx vitest run'), 'not-run'],
    ['a line of Python', running('python -c "import a" tests/test_a.py'), 'not-run'],
    ['another module', running('python -m app tests/test_a.py'), 'not-run'],
    ['a text without an ending', { ...running('./ci/notes'), 'ci/notes': 'pytest\n' }, 'not-run'],
    ['commented out', running('"# pytest"'), 'not-run'],
    ['never', workflow('      - run: pytest\n    if: false\n'), 'not-run'],
    ['a step that never runs', workflow('      - run: pytest\n        if: false\n'), 'not-run'],
    ['only where another workflow calls it', running('pytest', '{workflow_call: }'), 'not-run'],
  ])('not: %s', (_, tree, ci) => {
    expect(testsOf({ ...suite, ...tree })).toMatchObject({ ci })
  })

  const calling = (uses: string, more = '', on = 'pull_request') => ({
    '.github/workflows/ci.yml': `on: ${on}\njobs:\n  a:\n    uses: ${uses}\n${more}`,
  })
  const elsewhere = (name: string) => `o/r/.github/workflows/${name}.yml@v1`
  const using = (uses: string) => workflow(`      - uses: ${uses}\n`)

  test.each<[string, Tree, Project['tests']['ci']]>([
    ['a workflow of another repository that tests', calling(elsewhere('test'), '', '{schedule: [{cron: "0 0 * * *"}]}'), 'unknown'],
    ['one that may do anything', calling(elsewhere('python-ci')), 'unknown'],
    ['one that may do anything, at night', calling(elsewhere('python-ci'), '', '{schedule: [{cron: "0 0 * * *"}]}'), 'not-run'],
    ['one for something else', calling(elsewhere('publish')), 'not-run'],
    ['one for something else that is told of tests', calling(elsewhere('build-docs'), '    with: { tests_folder: a }\n'), 'unknown'],
    ['a workflow that is not there', calling('./.github/workflows/ci-python.yml'), 'unknown'],
    ['a workflow that is there', { ...calling('./.github/workflows/a.yml'), '.github/workflows/a.yml': 'on: workflow_call\n' }, 'not-run'],
    ['an action that tests', using('o/python-test-action@v1'), 'unknown'],
    ['an action that shows what tests gave', using('dorny/test-reporter@v1'), 'not-run'],
    ['an action that attests', using('actions/attest@v1'), 'not-run'],
    ['an image that is told to', workflow('      - uses: docker://h/ci:1\n        with: { args: pytest tests }\n'), 'run'],
    ['a container for development', workflow('      - uses: devcontainers/ci@v0.3\n        with: { runCmd: pytest tests }\n'), 'run'],
    ['a stage of an image', running('docker build --target test .'), 'unknown'],
    ['another stage of an image', running('docker build --target latest .'), 'not-run'],
    ['a target of Earthly', running('earthly --ci +unit-test'), 'unknown'],
    ['a script that another program names', { 'ci/unit.sh': 'pytest\n', ...running('sh "ci/$(cat which).sh"') }, 'unknown'],
    ['a script that a secret names', { 'ci/unit.sh': 'pytest\n', ...running('bash ci/${{ secrets.NAME }}.sh') }, 'unknown'],
    ['a script in a folder that is not told', { 'ci/unit.sh': 'pytest\n', ...running('$HERE/unit.sh') }, 'unknown'],
    ['a script that leads on', { 'ci/all.sh': 'make test\n', ...running('"./ci/$WHAT.sh" --fast') }, 'unknown'],
    ['a program that starts them', { 'ci/unit.py': 'import pytest\npytest.main()\n', ...running('python ci/$WHAT.py') }, 'unknown'],
    ['a script that can be none that tests', { 'ci/unit.sh': 'pytest\n', 'ops/up.sh': 'ls\n', ...running('sh ops/$WHAT.sh') }, 'not-run'],
    ['a script of which none tests', { 'ci/lint.sh': 'ruff check\n', ...running('sh ci/$WHAT.sh') }, 'not-run'],
    ['a program of the system', { 'ci/unit.sh': 'pytest\n', ...running('$WHAT --fast') }, 'not-run'],
  ])('out of sight, %s: %s', (_, tree, ci) => {
    expect(testsOf({ ...suite, ...tree })).toMatchObject({ ci })
  })

  test.each([
    ['pytest tests/suites/light.py -s', 'run'],
    ['python -m unittest tests.suites.light', 'run'],
    ['pytest tests/suites/other.py', 'not-run'],
    ['pytest tests/suites/missing.py', 'not-run'],
  ])('a suite that imports what it runs, %s: %s', (command, ci) => {
    const cases = 'import unittest\nclass TestA(unittest.TestCase):\n    def test_a(self):\n        self.assertTrue(a)\n'
    const tree = {
      'tests/test_a.py': cases,
      'tests/suites/light.py': 'from tests.test_a import TestA\n',
      'tests/suites/other.py': 'import os\n',
    }
    expect(testsOf({ ...tree, ...running(command) }).ci).toBe(ci)
  })

  const submit = 'from azure.ai.ml import command\njob = command(command="python tests/run.py", environment="e")\n'

  test.each<[string, Tree, Partial<Project['tests']>]>([
    [
      'may run them elsewhere',
      { 'tests/ci/submit.py': submit, ...running('python tests/ci/submit.py') },
      { ci: 'unknown', onPullRequest: 'unknown' },
    ],
    [
      'is given their folder',
      { 'ci/submit.py': submit, ...running('python ci/submit.py --pytest-args x') },
      { ci: 'unknown', onPullRequest: 'unknown' },
    ],
    ['is about something else', { 'ci/test.py': submit, ...running('python ci/test.py') }, { ci: 'not-run', onPullRequest: 'no' }],
    [
      'may run them where a push does',
      {
        'tests/ci/submit.py': submit,
        ...running('python tests/ci/submit.py'),
        '.github/workflows/push.yml': 'on: {push: {branches: [main]}}\njobs:\n  a:\n    steps:\n      - run: pytest\n',
      },
      { ci: 'run', onPullRequest: 'unknown' },
    ],
  ])('a script %s', (_, tree, expected) => {
    expect(testsOf({ ...suite, ...tree })).toMatchObject(expected)
  })

  test.each([
    ['behave', 'run'],
    ['behave features/run.feature features/tools.feature', 'run'],
    ['behave features/deep/run.feature:12', 'run'],
    ['behave other/run.feature', 'not-run'],
  ])('%s: %s', (command, ci) => {
    const steps = 'from behave import then\n@then("it works")\ndef step(context):\n    assert context.ok\n'
    const tree = { 'features/steps/a.py': steps, 'features/run.feature': '', 'features/deep/run.feature': '', 'other/run.feature': '' }
    expect(testsOf({ ...tree, ...running(command) }).ci).toBe(ci)
  })

  test.each([
    ['python setup.py test', 'run'],
    ['python manage.py test', 'run'],
    ['python manage.py test app.tests', 'run'],
    ['python -W ignore manage.py test', 'run'],
    ['coverage run --source app manage.py test', 'run'],
    ['coverage run --source app -m unittest discover -s app', 'run'],
    ['coverage run manage.py test other', 'not-run'],
    ['./manage.py test --parallel other', 'not-run'],
  ])('%s: %s', (command, ci) => {
    const cases = 'import unittest\nclass TestA(unittest.TestCase):\n    def test_a(self):\n        self.assertTrue(a)\n'
    expect(testsOf({ 'app/tests/test_a.py': cases, 'manage.py': '', 'other/a.py': '', ...running(command) }).ci).toBe(ci)
  })

  test.each([
    ['bazel test //...', 'run'],
    ['bazelisk test --config=ci //tests/...', 'run'],
    ['bazel test //tests:test_a', 'run'],
    ['bazel test //tests/...:all', 'run'],
    ['bazel test //web/...', 'not-run'],
    ['bazel build //...', 'not-run'],
    ['pants test ::', 'run'],
    ['pants test tests::', 'run'],
    ['pants test web::', 'not-run'],
  ])('a build tool, %s: %s', (command, ci) => {
    expect(testsOf({ ...suite, 'web/a.js': '', ...running(`'${command}'`) }).ci).toBe(ci)
  })

  test.each(['hatch test', 'rye test', 'python setup.py test', 'python setup.py pytest'])(
    '%s runs what is written for pytest',
    (command) => {
      expect(testsOf({ ...suite, ...running(command) }).ci).toBe('run')
    },
  )

  test.each<[string, string, Project['tests']['onPullRequest']]>([
    ['push', 'pytest', 'yes'],
    ['{push: {branches: [main]}}', 'pytest', 'no'],
    ['{schedule: [{cron: "0 0 * * *"}]}', 'pytest', 'no'],
    ['[push, pull_request]', 'pytest', 'yes'],
  ])('on %s', (on, command, expected) => {
    expect(testsOf({ ...suite, ...running(command, on) }).onPullRequest).toBe(expected)
  })

  test('a job that leaves pull requests out', () => {
    const tree = workflow("      - run: pytest\n    if: github.event_name != 'pull_request'\n", '[push, pull_request]')
    expect(testsOf({ ...suite, ...tree })).toMatchObject({ ci: 'run', onPullRequest: 'no' })
  })

  test.each([
    ['a Cloud Build', { 'cloudbuild.yaml': 'steps:\n- name: python\n  entrypoint: pytest\n  args: [tests]\n' }],
    [
      'a Jenkinsfile',
      { Jenkinsfile: "pipeline { triggers { pollSCM('H/10 * * * *') }; stages { stage('Test') { steps { sh 'pytest' } } } }" },
    ],
  ])('what starts %s stands elsewhere', (_, tree) => {
    expect(testsOf({ ...suite, ...tree })).toMatchObject({ ci: 'run', onPullRequest: 'unknown' })
  })

  test('an action is not taken for the one in the next job', () => {
    const { jobs } = testsOf({
      'test/runtests.jl': 'using Test\n@test 1 == 1\n',
      '.github/workflows/ci.yml':
        'on: pull_request\njobs:\n  a: {steps: [{uses: actions/checkout@v4}]}\n  b: {steps: [{uses: julia-actions/julia-runtest@v1}]}\n',
    })
    expect(jobs).toMatchObject([{ name: 'b', command: 'julia-actions/julia-runtest@v1' }])
  })

  test.each<[string, string, Tree, { script: string; found: string }[]]>([
    ['moved', 'bash app/test/test.sh', { 'testing/test.sh': 'pytest\n' }, [{ script: 'app/test/test.sh', found: 'testing/test.sh' }]],
    ['moved, of Python', 'python a/run_tests.py', { 'run_tests.py': 'x = 1\n' }, [{ script: 'a/run_tests.py', found: 'run_tests.py' }]],
    ['there', 'bash testing/test.sh', { 'testing/test.sh': 'pytest\n' }, []],
    ['there, from another folder', 'cd app && ./test.sh', { 'app/test.sh': 'pytest\n' }, []],
    ['nowhere', 'bash app/test.sh', {}, []],
    ['in two other places', 'bash app/test.sh', { 'a/test.sh': 'a\n', 'b/test.sh': 'b\n' }, []],
    ['of another repository', 'git clone https://h/o/app && bash app/test.sh', { 'a/test.sh': 'a\n' }, []],
    ['for something else', 'bash app/build.sh', { 'a/build.sh': 'a\n' }, []],
  ])('a script that a job runs is %s', (_, command, tree, misplaced) => {
    const place = { path: '.github/workflows/ci.yml', line: 5 }
    expect(testsOf({ ...suite, ...running(command), ...tree }).misplaced).toEqual(misplaced.map((one) => ({ ...place, ...one })))
  })

  test('what runs most of them comes first', () => {
    const two = { 'tests/web/test_a.py': asserting, 'tests/test_b.py': asserting }
    const { jobs } = testsOf({ ...two, ...workflow('      - run: pytest tests/web\n  whole:\n    steps:\n      - run: pytest tests\n') })
    expect(jobs.map(({ command }) => command)).toEqual(['pytest tests', 'pytest tests/web'])
  })

  test('a job has the chain from its step to the tests', () => {
    const { jobs } = testsOf({ ...suite, ...running('make test'), Makefile: 'test:\n\tpytest tests\n' })
    expect(jobs).toMatchObject([
      { path: '.github/workflows/ci.yml', line: 3, name: 'test', triggers: ['pull-request'], command: 'pytest tests' },
    ])
    expect(jobs[0]?.chain.map(({ path, line }) => `${path}:${line}`)).toEqual(['.github/workflows/ci.yml:5', 'Makefile:1', 'Makefile:2'])
  })
})

describe('coverage', () => {
  test.each<[string, Tree, Partial<Project['tests']['coverage']>]>([
    ['nothing', {}, { measured: 'no' }],
    ['an option in CI', running('pytest tests --cov=app --cov-fail-under=80'), { measured: 'yes', threshold: '80' }],
    ['a collector of .NET', running('dotnet test --collect:"XPlat Code Coverage"'), { measured: 'yes' }],
    ['a property of .NET', running('dotnet test /p:CollectCoverage=true'), { measured: 'yes' }],
    ['an option that is always on', { 'pyproject.toml': '[tool.pytest.ini_options]\naddopts = "-q --cov=app"\n' }, { measured: 'yes' }],
    [
      'an option of coverage',
      running('coverage run -m pytest && python -m coverage report --fail-under=65'),
      { measured: 'yes', threshold: '65' },
    ],
    ['what a linter calls so', running('pylint --fail-under=5 app && pytest --cov=app --cov-fail-under=80'), { threshold: '80' }],
    [
      'coverage with a threshold',
      { ...running('coverage run -m pytest'), 'pyproject.toml': '[tool.coverage.report]\nfail_under = 75\n' },
      { measured: 'yes', threshold: '75' },
    ],
    [
      'options as a list',
      { 'pyproject.toml': '[tool.pytest.ini_options]\naddopts = ["-q", "--cov=app", "--cov-fail-under=70"]\n' },
      { measured: 'yes', threshold: '70' },
    ],
    ['a list of other options', { 'pyproject.toml': '[tool.pytest.ini_options]\naddopts = ["-q"]\n' }, { measured: 'no' }],
    ["Go's profile", running('go test ./... -coverprofile=cover.out'), { measured: 'yes' }],
    ['an upload', workflow('      - uses: codecov/codecov-action@v4\n'), { measured: 'yes' }],
  ])('%s', (_, tree, expected) => {
    expect(testsOf({ ...suite, ...tree }).coverage).toMatchObject(expected)
  })

  test('no threshold is what a linter asks for', () => {
    expect(testsOf({ ...suite, ...running('pylint --fail-under=5 app && pytest --cov=app') }).coverage).not.toHaveProperty('threshold')
  })

  test('what CI runs is shown once', () => {
    const { evidence } = testsOf({ ...suite, ...running('pytest -n 2 --cov=app') }).coverage
    expect(evidence).toMatchObject([{ path: '.github/workflows/ci.yml', line: 5 }])
  })
})

describe('where they can be run', () => {
  const project = (python: string) => `[project]\nname = "a"\nrequires-python = "${python}"\n`
  const suite = 'def test_a(a):\n    assert a\n'

  test.each<[string, Tree, Project['tests']['environment']]>([
    ['nothing is declared', {}, { folder: '.', install: 'pip install pytest', run: 'python -m pytest', python: '3.12' }],
    [
      'requirements beside those of development',
      { 'requirements.txt': 'pandas\n', 'requirements-dev.txt': 'pytest\n', 'requirements-docs.txt': 'mkdocs\n' },
      { folder: '.', install: 'pip install -r requirements.txt -r requirements-dev.txt', run: 'python -m pytest', python: '3.12' },
    ],
    [
      'a package for older versions',
      { 'pyproject.toml': `[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n${project('>=3.8,<3.11')}` },
      { folder: '.', install: 'pip install -e . pytest', run: 'python -m pytest', python: '3.10' },
    ],
    [
      'a lock that names the runner, and a version file',
      { 'uv.lock': 'version = 1\n[[package]]\nname = "pytest"\nversion = "8.0.0"\n', '.python-version': '3.11\n' },
      {
        folder: '.',
        install: 'pip install uv',
        run: 'uv run --with pytest python -m pytest',
        versionFile: '.python-version',
        python: '3.12',
      },
    ],
    [
      'a lock that does not',
      { 'uv.lock': 'version = 1\n[[package]]\nname = "mkdocs"\nversion = "1.0.0"\n', 'requirements.txt': 'pandas\n' },
      { folder: '.', install: 'pip install -r requirements.txt pytest', run: 'python -m pytest', python: '3.12' },
    ],
    [
      'an image of Python',
      { Dockerfile: 'FROM python:3.11-slim\n' },
      { folder: '.', install: 'pip install pytest', run: 'python -m pytest', python: '3.11' },
    ],
    [
      'an environment of conda',
      { 'conda.yaml': 'name: a\ndependencies: [pandas]\n' },
      {
        folder: '.',
        install: 'conda env create --name tests --file conda.yaml && conda run --name tests pip install pytest',
        run: 'conda run --name tests python -m pytest',
        python: '3.12',
      },
    ],
    [
      'a task that runs them all',
      { Makefile: 'lint:\n\truff check\ntest-fast:\n\tpytest tests/test_b.py\ntest:\n\tcoverage run -m pytest\n' },
      { folder: '.', install: 'pip install pytest coverage', run: 'make test', python: '3.12' },
    ],
    [
      'a script that runs them all',
      { 'scripts/run_tests.sh': 'set -e\npytest tests\n', 'scripts/run_load_tests.sh': 'pytest tests\n' },
      { folder: '.', install: 'pip install pytest', run: 'bash scripts/run_tests.sh', python: '3.12' },
    ],
    [
      'a script that runs others',
      { 'scripts/run_tests.sh': 'pytest tests/test_b.py\n' },
      { folder: '.', install: 'pip install pytest', run: 'python -m pytest', python: '3.12' },
    ],
    [
      'a task in an environment that nothing makes',
      { Makefile: 'V := .venv/bin\ntest:\n\t$(V)/pytest tests\n' },
      { folder: '.', install: 'pip install pytest', run: 'python -m pytest', python: '3.12' },
    ],
    [
      'a task that enters one',
      { Makefile: 'test:\n\t. venv/bin/activate && pytest tests\n' },
      { folder: '.', install: 'pip install pytest', run: 'python -m pytest', python: '3.12' },
    ],
    [
      'a task in an environment of conda that is made elsewhere',
      { Makefile: 'test:\n\tconda run -n ml pytest tests\n' },
      { folder: '.', install: 'pip install pytest', run: 'python -m pytest', python: '3.12' },
    ],
    [
      'a task in an environment that it makes itself',
      { Makefile: '.venv:\n\tpython3 -m venv .venv\ntest: .venv\n\t.venv/bin/pytest tests\n' },
      { folder: '.', install: 'pip install pytest', run: 'make test', python: '3.12' },
    ],
    [
      'a task in an environment that another makes',
      { Makefile: 'install:\n\tpython3 -m venv .venv\n\t.venv/bin/pip install -e .\ntest:\n\t.venv/bin/pytest tests\n' },
      { folder: '.', install: 'make install', run: 'make test', python: '3.12' },
    ],
    [
      'a task under a manager',
      {
        Makefile: 'test:\n\tuv run pytest\n',
        'uv.lock': 'version = 1\n[[package]]\nname = "pytest"\nversion = "8.0.0"\n',
      },
      { folder: '.', install: 'pip install uv', run: 'uv run --with pytest make test', python: '3.12' },
    ],
    [
      'a runner that installs what it needs',
      { 'tox.ini': '[testenv:tests]\ndeps = pytest\ncommands = pytest\n' },
      { folder: '.', install: 'pip install tox', run: 'tox -e tests', python: '3.12' },
    ],
    [
      'a runner does so in any environment',
      { 'tox.ini': '[tox]\nenvlist = py38,py39\n[testenv]\ncommands = pytest\n' },
      { folder: '.', install: 'pip install tox', run: 'tox -e py', python: '3.12' },
    ],
    [
      'a task of a collection runs them',
      {
        'tasks/__init__.py': 'from invoke import Collection\nfrom . import checks\nns = Collection()\nns.add_collection(checks)\n',
        'tasks/checks.py': 'from invoke import task\n@task\ndef test(c):\n    c.run("pytest")\n',
      },
      { folder: '.', install: 'pip install pytest invoke', run: 'invoke checks.test', python: '3.12' },
    ],
    [
      'a task that the collections take in by its own name runs them',
      {
        'tasks/__init__.py': 'from .checks import *\n',
        'tasks/checks.py': 'from invoke import task\n@task\ndef test(c):\n    c.run("pytest")\n',
      },
      { folder: '.', install: 'pip install pytest invoke', run: 'invoke test', python: '3.12' },
    ],
  ])('%s', (_, tree, environment) => {
    expect(testsOf({ ...tree, 'tests/test_a.py': suite }).environment).toEqual(environment)
  })

  const metadata = '[project]\nname = "a"\n'
  const backend = '[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n'
  const lock = '[[package]]\nname = "pytest"\nversion = "8.0.0"\n'
  const inExtra = (name: string) => `${metadata}[project.optional-dependencies]\n${name} = ["pytest", "httpx"]\n`
  const inGroup = (name: string) => `${metadata}[dependency-groups]\n${name} = ["pytest", "httpx"]\n`
  const poetry = '[tool.poetry]\nname = "a"\n[tool.poetry.group.test.dependencies]\npytest = "*"\n'
  const pytest = 'python -m pytest'

  test.each<[string, Tree, string, string]>([
    ['an extra', { 'pyproject.toml': inExtra('test') + backend }, 'pip install -e ".[test]"', pytest],
    ['an extra among others', { 'pyproject.toml': `${inExtra('dev')}gpu = ["torch"]\n${backend}` }, 'pip install -e ".[dev]"', pytest],
    [
      'an extra of setup.py',
      { 'setup.py': 'from setuptools import setup\nsetup(name="a", extras_require={"tests": ["pytest"]})\n' },
      'pip install -e ".[tests]"',
      pytest,
    ],
    [
      'an extra of setup.cfg, beside requirements',
      { 'setup.cfg': '[metadata]\nname = a\n[options.extras_require]\ntesting =\n  pytest\n', 'requirements.txt': 'pandas\n' },
      'pip install -r requirements.txt -e ".[testing]"',
      pytest,
    ],
    [
      'an extra for tests without their runner',
      { 'pyproject.toml': `${metadata}[project.optional-dependencies]\ntest = ["httpx"]\n${backend}` },
      'pip install -e ".[test]" pytest',
      pytest,
    ],
    [
      'a group of a package',
      { 'pyproject.toml': inGroup('test') + backend },
      'pip install --upgrade pip && pip install -e . --group test',
      pytest,
    ],
    ['a group of what is no package', { 'pyproject.toml': inGroup('test') }, 'pip install uv', `uv run --group test ${pytest}`],
    [
      'a group that uv locks',
      { 'pyproject.toml': inGroup('test') + backend, 'uv.lock': lock },
      'pip install uv',
      `uv run --group test ${pytest}`,
    ],
    ['the group that uv always takes', { 'pyproject.toml': inGroup('dev'), 'uv.lock': lock }, 'pip install uv', `uv run ${pytest}`],
    [
      'an extra that uv locks',
      { 'pyproject.toml': inExtra('dev') + backend, 'uv.lock': lock },
      'pip install uv',
      `uv run --extra dev ${pytest}`,
    ],
    ['a group of Poetry', { 'pyproject.toml': poetry }, 'pip install poetry && poetry install --with test', `poetry run ${pytest}`],
    [
      'an extra that PDM locks',
      { 'pyproject.toml': inExtra('test'), 'pdm.lock': lock },
      'pip install pdm && pdm install --group test',
      `pdm run ${pytest}`,
    ],
    ['a Pipfile', { Pipfile: '[dev-packages]\npytest = "*"\n' }, 'pip install pipenv && pipenv install --dev', `pipenv run ${pytest}`],
    [
      'an environment of Hatch',
      { 'pyproject.toml': `${metadata}${backend}[tool.hatch.envs.test]\ndependencies = ["pytest"]\n` },
      'pip install hatch',
      `hatch run test:${pytest}`,
    ],
    [
      'a folder of requirements',
      { 'requirements.txt': 'pandas\n', 'requirements/dev.txt': 'pytest\n', 'requirements/docs.txt': 'mkdocs\n' },
      'pip install -r requirements.txt -r requirements/dev.txt',
      pytest,
    ],
    ['requirements of an example', { 'examples/requirements.txt': 'pandas\n' }, 'pip install pytest', pytest],
    ['the only requirements there are', { 'src/requirements.txt': 'pandas\n' }, 'pip install -r src/requirements.txt pytest', pytest],
  ])('with what brings the runner: %s', (_, tree, install, run) => {
    expect(testsOf({ ...tree, 'tests/test_a.py': suite }).environment).toMatchObject({ install, run })
  })

  const job = (step: string) => `on: push\njobs:\n  a:\n    strategy: {matrix: {version: ['3.8', '3.9']}}\n    steps:\n      - ${step}\n`
  const setUp = (version: string) => ({
    '.github/workflows/a.yml': job(`{uses: actions/setup-python@v5, with: {python-version: ${version}}}`),
  })

  test.each<[string, Tree, string]>([
    ['CI sets up', setUp("'3.8'"), '3.8'],
    ['a matrix of CI names', setUp('"${{ matrix.version }}"'), '3.9'],
    ['CI sets up, within what the package asks for', { ...setUp("'3.9'"), 'pyproject.toml': project('>=3.8') }, '3.9'],
    ['CI sets up, against what the package asks for', { ...setUp("'3.9'"), 'pyproject.toml': project('>=3.10') }, '3.12'],
    ['a step installs', { '.github/workflows/a.yml': job('run: uv python install 3.10') }, '3.10'],
    ['an environment is made with', { 'setup.sh': 'conda create -n a python=3.9 pandas=1.3.10\n' }, '3.9'],
    ['an environment file asks for', { 'environment.yml': 'dependencies:\n  - python=3.9\n' }, '3.9'],
    ['Travis is given', { '.travis.yml': 'language: python\npython:\n  - 3.8\nscript: make\n' }, '3.8'],
    ['a row of Travis is given', { '.travis.yml': 'matrix:\n  include:\n    - python: 3.9\nscript: make\n' }, '3.9'],
    ['a matrix names for a command', { '.github/workflows/a.yml': job('run: tox').replace('version:', 'python-version:') }, '3.9'],
    ['a platform is asked for', { 'deploy.yaml': 'trainingInput:\n  pythonVersion: "3.7"\n' }, '3.7'],
    ['a command names', { 'setup.sh': 'virtualenv -p python3.9 .venv\n' }, '3.9'],
    ['an image names', { Dockerfile: 'FROM mcr.microsoft.com/azureml/base:py3.9-cuda\n' }, '3.9'],
  ])('the release of Python that %s', (_, tree, python) => {
    expect(testsOf({ ...tree, 'tests/test_a.py': suite }).environment).toMatchObject({ python })
  })

  test('the nearest manifest above them decides, one among the tests is installed as well', () => {
    const tree = {
      'ml/requirements.txt': 'pandas\n',
      'ml/tests/requirements.txt': 'pytest\n',
      'ml/tests/test_a.py': suite,
      'requirements.txt': '',
    }
    expect(testsOf(tree).environment).toMatchObject({ folder: 'ml', install: 'pip install -r requirements.txt -r tests/requirements.txt' })
  })

  test('most of the tests decide', () => {
    const tree = { 'a/setup.py': 'setup(name="a")\n', 'a/tests/test_a.py': suite, 'tests/test_a.py': suite, 'tests/test_b.py': suite }
    expect(testsOf({ ...tree, 'setup.py': 'from setuptools import setup\nsetup(name="b")\n' }).environment?.folder).toBe('.')
  })

  test('a version file beside that manifest comes before one of the repository', () => {
    const tree = { '.python-version': '3.12\n', 'ml/.python-version': '3.11\n', 'ml/requirements.txt': '', 'ml/tests/test_a.py': suite }
    expect(testsOf(tree).environment?.versionFile).toBe('ml/.python-version')
  })

  test('files that pytest does not look for are named', () => {
    const tree = { 'ml/requirements.txt': 'pandas\n', 'ml/test.py': suite }
    expect(testsOf(tree).environment).toMatchObject({ folder: 'ml', run: 'python -m pytest test.py' })
    expect(testsOf({ ...tree, 'ml/test_b.py': suite }).environment).toMatchObject({ run: 'python -m pytest' })
  })

  test('no tests of Python, none of it', () => {
    expect(testsOf({ 'a.test.ts': 'test("a", () => { expect(1).toBe(1) })\n' }).environment).toBeUndefined()
  })
})

describe('a release of Python within', () => {
  test.each([
    ['', '3.12'],
    ['>=3.8', '3.12'],
    ['>=3.8,<3.11', '3.10'],
    ['>=3.8,<4.0', '3.12'],
    ['^3.9', '3.12'],
    ['~3.9', '3.9'],
    ['~=3.9', '3.12'],
    ['~=3.9.0', '3.9'],
    ['3.10.*', '3.10'],
    ['==3.11.4', '3.11'],
    ['>3.9,<=3.11', '3.10'],
    ['<=3.11.4', '3.11'],
    ['~3.9 || ~3.10', '3.10'],
    ['>=3.13', '3.13'],
    ['!=3.12.*,>=3.10', '3.11'],
    ['<3.12.1', '3.12'],
    ['3', '3.12'],
    ['2.7', '3.12'],
    ['>=3.99', '3.12'],
  ])('%s', (specifier, release) => {
    expect(pythonWithin(specifier)).toBe(release)
  })
})
