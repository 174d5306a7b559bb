import type { ApiLevel } from '../protocol/api-level';

/**
 * What the Office versions in use answer for `isSetSupported`. Versions as text where a number would lose a zero.
 *
 * Source: Office Add-ins reference, "Excel JavaScript API requirement sets" (column "Office on Windows, volume-licensed
 * perpetual": 1.7 with Office 2019, 1.14 with Office 2021, 1.17 with Office 2024; 1.18 and later with the subscription only; state of
 * May and November 2025) and "Dialog API requirement sets" (1.1 with Office 2019, 1.2 from Office 2021).
 */
export const officeVersions = {
  'office-2019': { ExcelApi: 1.7, DialogApi: 1.1 },
  'office-2021': { ExcelApi: 1.14, DialogApi: 1.2 },
  'ltsc-2024': { ExcelApi: 1.17, DialogApi: 1.2 },
  'microsoft-365': { ExcelApi: '1.20', DialogApi: 1.2 },
} as const satisfies Readonly<Record<string, { readonly ExcelApi: ApiLevel; readonly DialogApi: ApiLevel }>>;

export type OfficeVersion = keyof typeof officeVersions;
export const officeVersionNames = Object.keys(officeVersions);
export const isOfficeVersion = (name: string): name is OfficeVersion => Object.hasOwn(officeVersions, name);
