import type { ApiLevel } from '../protocol/api-level';
import type { Faults } from '../faults';
import { officeVersions } from './office-version';

/** Colours as `Office.context.officeTheme` names them. */
export interface OfficeThemeColors {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
}
/** What a client finds around the workbook when it connects; it stays so while it is connected. */
export interface Surroundings {
  readonly dialogApi: ApiLevel;
  /** Only under the native bridge: the client library of the web never has a theme (office-js issue 6134). */
  readonly theme: OfficeThemeColors | null;
}

/** Office's "Colorful" theme. */
const colorful: OfficeThemeColors = {
  bodyBackgroundColor: '#FFFFFF',
  bodyForegroundColor: '#000000',
  controlBackgroundColor: '#F3F3F3',
  controlForegroundColor: '#262626',
};
const newestDialogApi: ApiLevel = 1.2;

export const surroundingsOf = ({ office, hidesTheme }: Faults): Surroundings => ({
  dialogApi: office === null ? newestDialogApi : officeVersions[office].DialogApi,
  theme: hidesTheme ? null : colorful,
});
