import type { ApiLevel } from '../protocol/api-level';

/** The requirement sets that the host answers for in `Office.context.requirements.isSetSupported`. */
export function requirementMatrix(apiLevel: ApiLevel, dialogApi: ApiLevel): string {
  return JSON.stringify({
    ExcelApi: apiLevel,
    DialogApi: dialogApi,
    IdentityAPI: 1.3,
    RibbonApi: 1.1,
    SharedRuntime: 1.1,
    AddInCommands: 1.3,
    OfficeTheme: 1.1,
  });
}
