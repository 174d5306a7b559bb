// Lint as architecture: who may import whom (src/README.md), no cycles, and Microsoft's rules for load and sync.
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import officeAddins from 'eslint-plugin-office-addins';
import tseslint from 'typescript-eslint';

/** Layer -> what it may import besides itself. Type-only imports count. */
const mayImport = {
  domain: [],
  workbook: ['domain'],
  app: ['domain', 'workbook'],
  adapter: ['app/port', 'workbook', 'domain'],
  taskpane: ['app', 'domain'],
  commands: ['compose.ts'],
  'excel-host': [],
  latihan: ['excel-host'],
  skenario: ['domain', 'workbook', 'app', 'adapter', 'excel-host'],
};
const zones = Object.entries(mayImport).map(([layer, allowed]) => ({
  target: `./src/${layer}`,
  from: './src',
  except: [`./${layer}`, ...allowed.map((path) => `./${path}`)],
  message: `${layer} may import only: ${[layer, ...allowed].join(', ')} (src/README.md).`,
}));
zones.push({
  target: './src/compose.ts',
  from: ['./src/excel-host', './src/latihan', './src/skenario'],
  message: 'The product is composed without test or practice code.',
});
zones.find((zone) => zone.target === './src/taskpane').except.push('./compose.ts');
zones.push({ target: './src/taskpane/!(index.tsx)', from: './src/compose.ts', message: 'Only the entry composes.' });

/** Technology -> the only folders that may name it. */
const technologies = {
  '@e965/xlsx': ['src/adapter/xlsx/'],
  dexie: ['src/adapter/dexie/'],
  fflate: ['src/excel-host/'],
  hyperformula: ['src/excel-host/calc/'],
  numfmt: ['src/excel-host/'],
  react: ['src/taskpane/', 'src/latihan/'],
  'react-dom': ['src/taskpane/', 'src/latihan/'],
  '@fluentui/react-components': ['src/taskpane/'],
};

const officeRules = Object.fromEntries(
  Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, 'error']),
);
const restrictedPackages = (allowedHere) => ({
  'no-restricted-imports': [
    'error',
    {
      patterns: Object.entries(technologies)
        .filter(([, folders]) => !folders.some((folder) => allowedHere.startsWith(folder)))
        .map(([name]) => ({ regex: `^${name}($|/)`, message: `${name} has its own folder (src/README.md).` })),
    },
  ],
});

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'node_modules/',
      'coverage/',
      '.cache/',
      'test/**/keluaran/',
      '*.cjs',
      '*.config.js',
      '*.config.mjs',
      '**/*.cjs',
    ],
  },
  ...tseslint.configs.strict,
  {
    files: ['src/**/*.{ts,tsx}', 'test/**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { 'import-x': importX, 'office-addins': officeAddins },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver({ project: './tsconfig.json' })] },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      'no-console': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  ...[
    'src/adapter/dexie/',
    'src/adapter/xlsx/',
    'src/excel-host/',
    'src/excel-host/calc/',
    'src/taskpane/',
    'src/latihan/',
  ].map((folder) => ({
    files: [`${folder}**/*.{ts,tsx}`],
    rules: restrictedPackages(folder),
  })),
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/adapter/dexie/**', 'src/adapter/xlsx/**', 'src/excel-host/**', 'src/taskpane/**', 'src/latihan/**'],
    rules: restrictedPackages(''),
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/adapter/excel/**', 'src/adapter/office/**', 'src/excel-host/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'Excel', message: 'Only adapter/excel names Excel.' },
        { name: 'Office', message: 'Only adapter/office and adapter/excel name Office.' },
        { name: 'OfficeExtension', message: 'Only adapter/excel names OfficeExtension.' },
      ],
    },
  },
  { files: ['src/adapter/**/*.ts', 'src/commands/**/*.ts'], rules: officeRules },
  {
    // Programs for the terminal speak through the console.
    files: ['src/skenario/**/*.ts', 'src/latihan/server/**/*.ts', 'test/bench/**/*.ts', 'test/e2e/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
);
