/**
 * Two builds that never mix: `addin` (task pane and ribbon commands: what goes to the office's server) and `latihan`
 * (practice mode with the emulated Excel). `webpack --env` knows:
 *   keluar=DIR        where to write (default `dist`; practice mode goes to `DIR/latihan`)
 *   hanya=addin       only one of the two
 *   officejs=own      office.js from our own server (`office-js/`) instead of Microsoft's CDN, for networks without internet
 *   baseUrl=https://… the address that the copied manifest names instead of https://localhost:3000
 */
const { readFileSync } = require('node:fs');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const { DefinePlugin } = require('webpack');
// webpack's own minimizer with swc instead of terser: a third of the time for the same size (98 KB gzip of React and Fluent).
const MinimizerPlugin = require(require.resolve('minimizer-webpack-plugin', { paths: [require.resolve('webpack')] }));

const ROOT = __dirname;
const MANIFEST_ORIGIN = 'https://localhost:3000';
const OFFICE_JS_CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const OFFICE_JS_PACKAGE = path.join(ROOT, 'node_modules/@microsoft/office-js/dist');
/** What office.js itself loads for Excel: the API of each platform, its strings and telemetry; other applications and debug copies stay out. */
const OFFICE_JS_FILES = [
  'office.js',
  'excel*.js',
  'o15apptofilemappingtable.js',
  'es6-promise.js',
  'custom-functions-runtime.js',
  'html2canvas.js',
  '{id-id,en-us}/office_strings.js',
  'telemetry/*.js',
  'ariatelemetry/*.js',
];

/** Puts the office.js tag before our own scripts; `defer` keeps the order and lets the page paint before either has arrived. */
class OfficeJsTag {
  constructor(address) {
    this.address = address;
  }
  apply(compiler) {
    compiler.hooks.compilation.tap('OfficeJsTag', (compilation) => {
      HtmlWebpackPlugin.getHooks(compilation).alterAssetTagGroups.tap('OfficeJsTag', (groups) => {
        groups.headTags.unshift(
          HtmlWebpackPlugin.createHtmlTagObject('script', { defer: true, src: this.address }, undefined, {
            plugin: 'OfficeJsTag',
          }),
        );
        return groups;
      });
    });
  }
}

const shared = (name, mode, output) => ({
  name,
  mode,
  context: ROOT,
  target: ['web', 'es2022'],
  devtool: mode === 'production' ? false : 'source-map',
  resolve: { extensions: ['.tsx', '.ts', '.js', '.json'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        include: path.join(ROOT, 'src'),
        loader: 'swc-loader',
        options: {
          jsc: {
            target: 'es2022',
            parser: { syntax: 'typescript', tsx: true },
            transform: { react: { runtime: 'automatic' } },
          },
        },
      },
    ],
  },
  output: {
    path: output,
    filename: '[name].[contenthash:10].js',
    chunkFilename: '[name].[contenthash:10].js',
    publicPath: 'auto',
    clean: name === 'addin' ? { keep: /^latihan\// } : true,
  },
  cache: mode === 'production' ? false : { type: 'filesystem', cacheDirectory: path.join(ROOT, '.cache/webpack') },
  optimization: { minimizer: [new MinimizerPlugin({ test: /\.js$/, minify: MinimizerPlugin.swcMinify })] },
  performance: { hints: false },
  stats: { preset: 'errors-warnings', timings: true, assets: true, assetsSpace: 12, modules: false },
  infrastructureLogging: { level: 'warn' },
});

function addin(mode, output, env) {
  const base = shared('addin', mode, output);
  const own = env.officejs === 'own';
  const page = (name, template) =>
    new HtmlWebpackPlugin({
      filename: `${name}.html`,
      template: path.join(ROOT, template),
      chunks: [name],
      scriptLoading: 'defer',
      inject: 'head',
    });
  const origin = typeof env.baseUrl === 'string' ? env.baseUrl.replace(/\/+$/, '') : MANIFEST_ORIGIN;
  return {
    ...base,
    entry: { taskpane: './src/taskpane/index.tsx', commands: './src/commands/index.ts' },
    optimization: {
      ...base.optimization,
      // React and Fluent change less often than our code: apart, they stay in the browser's cache over our releases.
      splitChunks: {
        cacheGroups: {
          pustaka: {
            test: /[\\/]node_modules[\\/]/,
            chunks: (chunk) => chunk.name === 'taskpane',
            name: 'pustaka',
            enforce: true,
          },
        },
      },
    },
    plugins: [
      page('taskpane', 'src/taskpane/taskpane.html'),
      page('commands', 'src/commands/commands.html'),
      new OfficeJsTag(own ? 'office-js/office.js' : OFFICE_JS_CDN),
      new CopyPlugin({
        patterns: [
          { from: 'assets/*.png', to: 'assets/[name][ext]' },
          {
            from: 'manifest.xml',
            transform: (content) => content.toString('utf8').replaceAll(MANIFEST_ORIGIN, origin),
          },
          ...(own
            ? OFFICE_JS_FILES.map((files) => ({
                context: OFFICE_JS_PACKAGE,
                from: files,
                to: 'office-js/[path][name][ext]',
                globOptions: { ignore: ['**/*debug*'] },
                info: { minimized: true },
              }))
            : []),
        ],
      }),
    ],
  };
}

/** The settings in a saved workbook name the add-in that they belong to. */
const addinId = () => /<Id>([^<]+)<\/Id>/.exec(readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8'))[1];

function latihan(mode, output) {
  return {
    ...shared('latihan', mode, path.join(output, 'latihan')),
    entry: { latihan: './src/latihan/index.ts' },
    experiments: { css: true },
    plugins: [
      new DefinePlugin({ ADDIN_ID: JSON.stringify(addinId()) }),
      new HtmlWebpackPlugin({
        filename: 'index.html',
        template: path.join(ROOT, 'src/latihan/index.html'),
        // The server shows this page at `/`, its files at `/latihan/`.
        publicPath: '/latihan/',
        scriptLoading: 'defer',
        inject: 'head',
      }),
    ],
  };
}

module.exports = (env = {}, argv = {}) => {
  const mode = argv.mode === 'development' ? 'development' : 'production';
  const output = path.resolve(ROOT, typeof env.keluar === 'string' ? env.keluar : 'dist');
  const builds = { addin: () => addin(mode, output, env), latihan: () => latihan(mode, output) };
  if (typeof env.hanya !== 'string') return Object.values(builds).map((build) => build());
  const chosen = builds[env.hanya];
  if (chosen === undefined)
    throw new Error(`--env hanya=${env.hanya}: yang ada hanya ${Object.keys(builds).join(' dan ')}.`);
  return chosen();
};
