import { HyperFormula } from 'hyperformula';
import type { FunctionPluginDefinition } from 'hyperformula';
import type { HostLocale } from '../../text/locale';
import { CHAIN } from '../long-chain';
import { aggregateFunctions } from './aggregate-functions';
import { BranchPlugin } from './branch-functions';
import { ChainPlugin } from './chain-function';
import { definePlugin } from './define-plugin';
import { logicalFunctions } from './logical-functions';
import { lookupFunctions } from './lookup-functions';
import { mathFunctions } from './math-functions';
import { textFunctions } from './text-functions';

/** HyperFormula's built-in English names; a function that it has no name for cannot be called. */
const ENGLISH = 'enGB';

/** The functions that HyperFormula lacks or computes differently from Excel. */
export function excelPlugins(locale: HostLocale): FunctionPluginDefinition[] {
  const functions = {
    ...mathFunctions,
    ...aggregateFunctions,
    ...logicalFunctions,
    ...lookupFunctions,
    ...textFunctions(locale),
  };
  HyperFormula.getLanguage(ENGLISH).extendFunctions(
    Object.fromEntries([CHAIN, ...Object.keys(functions)].map((name) => [name, name])),
  );
  return [definePlugin(functions), BranchPlugin, ChainPlugin];
}
