/** Those of Python 2 and of notebooks included. */
const builtins: ReadonlySet<string> = new Set([
  ...['abs', 'aiter', 'all', 'anext', 'any', 'ascii', 'bin', 'bool', 'breakpoint', 'bytearray', 'bytes', 'callable', 'chr', 'classmethod'],
  ...['compile', 'complex', 'copyright', 'credits', 'delattr', 'dict', 'dir', 'divmod', 'enumerate', 'eval', 'exec', 'exit', 'filter'],
  ...[
    'float',
    'format',
    'frozenset',
    'getattr',
    'globals',
    'hasattr',
    'hash',
    'help',
    'hex',
    'id',
    'input',
    'int',
    'isinstance',
    'issubclass',
  ],
  ...[
    'iter',
    'len',
    'license',
    'list',
    'locals',
    'map',
    'max',
    'memoryview',
    'min',
    'next',
    'object',
    'oct',
    'open',
    'ord',
    'pow',
    'print',
  ],
  ...['property', 'quit', 'range', 'repr', 'reversed', 'round', 'set', 'setattr', 'slice', 'sorted', 'staticmethod', 'str', 'sum', 'super'],
  ...['tuple', 'type', 'vars', 'zip', 'NotImplemented', 'Ellipsis'],
  ...['basestring', 'cmp', 'execfile', 'file', 'long', 'raw_input', 'reduce', 'reload', 'unichr', 'unicode', 'xrange'],
  ...['display', 'displayHTML', 'get_ipython', 'spark', 'dbutils', 'sc', 'sqlContext', 'In', 'Out'],
])

/** Whether a name is a built-in function, type or exception, or the module's own `__name__` and the like. */
export function isBuiltin(name: string): boolean {
  return builtins.has(name) || /^__\w+__$|(?:Error|Exception|Warning|Exit|Interrupt|Iteration)$/.test(name)
}
