/**
 * Members by the minor version of `ExcelApi` that brought them, where it is later than 1.1. An older Excel does not know them;
 * a test holds the table against the type definitions.
 */
type ByMinor = Readonly<Record<number, string>>;

const later: Readonly<Record<string, ByMinor>> = {
  Application: {
    6: 'SuspendApiCalculationUntilNextSync',
    9: 'CalculationState SuspendScreenUpdatingUntilNextSync',
    11: 'CultureInfo DecimalSeparator ThousandsSeparator UseSystemSeparators',
  },
  CellValueConditionalFormat: {
    6: 'Format Rule',
  },
  Chart: {
    2: 'Worksheet',
    7: 'ChartType Id',
  },
  ChartAxis: {
    7: 'ReversePlotOrder',
    8: 'NumberFormat',
  },
  ChartCollection: {
    4: 'GetCount GetItemOrNullObject',
  },
  ChartSeries: {
    7: 'Delete HasDataLabels SetValues SetXAxisValues',
  },
  ChartSeriesCollection: {
    4: 'GetCount',
    7: 'Add',
  },
  ConditionalDataBarPositiveFormat: {
    6: 'FillColor GradientFill',
  },
  ConditionalFormat: {
    6: 'CellValue CellValueOrNullObject Custom CustomOrNullObject DataBar DataBarOrNullObject Delete GetRange Id Priority StopIfTrue TextComparison TextComparisonOrNullObject Type',
    9: 'GetRanges',
  },
  ConditionalFormatCollection: {
    6: 'Add ClearAll GetCount GetItemAt',
    14: 'GetItemOrNullObject',
  },
  ConditionalFormatRule: {
    6: 'Formula',
  },
  ConditionalRangeFill: {
    6: 'Clear Color',
  },
  ConditionalRangeFont: {
    6: 'Bold Color Italic',
  },
  ConditionalRangeFormat: {
    6: 'Fill Font NumberFormat',
  },
  CultureInfo: {
    11: 'Name NumberFormat',
  },
  CustomConditionalFormat: {
    6: 'Format Rule',
  },
  CustomProperty: {
    7: 'Delete Key Type Value',
  },
  CustomPropertyCollection: {
    7: 'Add DeleteAll GetCount GetItemOrNullObject',
  },
  DataBarConditionalFormat: {
    6: 'LowerBoundRule PositiveFormat ShowDataBarOnly UpperBoundRule',
  },
  DataValidation: {
    8: 'Clear ErrorAlert IgnoreBlanks Prompt Rule Type Valid',
  },
  DocumentProperties: {
    7: 'Author Category Comments Company Custom Keywords LastAuthor Manager Subject Title',
  },
  FormatProtection: {
    2: 'FormulaHidden Locked',
  },
  HeaderFooter: {
    9: 'CenterFooter CenterHeader LeftFooter LeftHeader RightFooter RightHeader',
  },
  HeaderFooterGroup: {
    9: 'DefaultForAllPages State UseSheetMargins UseSheetScale',
  },
  NamedItem: {
    4: 'Comment Delete GetRangeOrNullObject Scope Worksheet WorksheetOrNullObject',
    7: 'Formula',
  },
  NamedItemCollection: {
    4: 'Add GetCount GetItemOrNullObject',
  },
  NumberFormatInfo: {
    11: 'NumberDecimalSeparator NumberGroupSeparator',
  },
  PageBreak: {
    9: 'ColumnIndex Delete GetCellAfterBreak RowIndex',
  },
  PageBreakCollection: {
    9: 'Add GetCount RemovePageBreaks',
  },
  PageLayout: {
    9: 'BlackAndWhite BottomMargin CenterHorizontally CenterVertically FirstPageNumber FooterMargin GetPrintArea GetPrintAreaOrNullObject GetPrintTitleColumns GetPrintTitleColumnsOrNullObject GetPrintTitleRows GetPrintTitleRowsOrNullObject HeaderMargin HeadersFooters LeftMargin Orientation PaperSize PrintGridlines PrintHeadings RightMargin SetPrintArea SetPrintMargins SetPrintTitleColumns SetPrintTitleRows TopMargin Zoom',
  },
  Range: {
    2: 'ColumnHidden FormulasR1C1 GetColumnsAfter GetColumnsBefore GetResizedRange GetRowsAbove GetRowsBelow GetUsedRange Hidden Merge RowHidden Unmerge',
    4: 'GetIntersectionOrNullObject GetUsedRangeOrNullObject',
    6: 'Calculate ConditionalFormats',
    7: 'GetAbsoluteResizedRange Hyperlink IsEntireColumn IsEntireRow',
    8: 'DataValidation',
    9: 'CopyFrom Find FindOrNullObject GetSpecialCells GetSpecialCellsOrNullObject',
    10: 'Group HideGroupDetails ShowGroupDetails Ungroup',
  },
  RangeAreas: {
    9: 'Address AddressLocal AreaCount Areas CellCount Clear ConditionalFormats DataValidation Format GetEntireColumn GetEntireRow GetIntersectionOrNullObject IsEntireColumn IsEntireRow Worksheet',
  },
  RangeCollection: {
    9: 'GetCount GetItemAt',
  },
  RangeFont: {
    9: 'Strikethrough',
  },
  RangeFormat: {
    2: 'AutofitColumns AutofitRows ColumnWidth Protection RowHeight',
    7: 'TextOrientation UseStandardHeight UseStandardWidth',
    9: 'IndentLevel ShrinkToFit',
  },
  Setting: {
    4: 'Delete Key Value',
  },
  SettingCollection: {
    4: 'Add GetCount GetItemOrNullObject',
  },
  TextConditionalFormat: {
    6: 'Format Rule',
  },
  Workbook: {
    4: 'Settings',
    7: 'GetActiveCell Name Properties Protection',
    8: 'ReadOnly',
    9: 'IsDirty',
    11: 'Save',
  },
  WorkbookProtection: {
    7: 'Protect Protected Unprotect',
  },
  Worksheet: {
    2: 'GetUsedRange Protection',
    4: 'GetUsedRangeOrNullObject Names',
    5: 'GetNext GetNextOrNullObject GetPrevious GetPreviousOrNullObject',
    6: 'Calculate',
    7: 'FreezePanes GetRangeByIndexes StandardHeight StandardWidth TabColor',
    8: 'ShowGridlines ShowHeadings',
    9: 'GetRanges HorizontalPageBreaks PageLayout VerticalPageBreaks',
    10: 'ShowOutlineLevels',
  },
  WorksheetCollection: {
    4: 'GetCount GetItemOrNullObject',
    5: 'GetFirst GetLast',
  },
  WorksheetFreezePanes: {
    7: 'FreezeAt FreezeColumns FreezeRows GetLocation GetLocationOrNullObject Unfreeze',
  },
  WorksheetProtection: {
    2: 'Options Protect Protected',
    7: 'Unprotect',
  },
};

const sinceByMember = new Map<string, number>(
  Object.entries(later).flatMap(([className, byMinor]) =>
    Object.entries(byMinor).flatMap(([minor, members]) =>
      members.split(' ').map((member): [string, number] => [`${className}.${member}`, Number(minor)]),
    ),
  ),
);

/** Minor version of `ExcelApi` 1.x since which a member exists. */
export const minorSince = (className: string, member: string): number =>
  sinceByMember.get(`${className}.${member}`) ?? 1;
