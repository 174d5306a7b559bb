/**
 * Members of the class tables by the minor version of `ExcelApi` that brought them, where it is later than 1.1.
 * Generated from `@types/office-js` by `npx tsx test/excel-host/members/write.ts`; a test holds it up to date.
 */
export const laterMembers: Readonly<Record<string, string>> = {
  Application:
    '6: SuspendApiCalculationUntilNextSync; 9: CalculationEngineVersion CalculationState IterativeCalculation SuspendScreenUpdatingUntilNextSync; 11: CultureInfo DecimalSeparator ThousandsSeparator UseSystemSeparators',
  AutoFilter:
    '9: Apply ClearCriteria Criteria Enabled GetRange GetRangeOrNullObject IsDataFiltered Reapply Remove; 14: ClearColumnCriteria',
  CellValueConditionalFormat: '6: Format Rule',
  Chart:
    '2: Worksheet; 7: ChartType Id ShowAllFieldButtons; 8: CategoryLabelLevel DisplayBlanksAs PlotArea PlotVisibleOnly SeriesNameLevel ShowDataLabelsOverMaximum Style _RegisterActivatedEvent _RegisterDeactivatedEvent _UnregisterActivatedEvent _UnregisterDeactivatedEvent',
  ChartAreaFormat: '7: Border; 9: RoundedCorners',
  ChartAxes: '7: GetItem',
  ChartAxis:
    '7: AxisGroup BaseTimeUnit CategoryType DisplayUnit LogBase MajorTickMark MajorTimeUnitScale MinorTickMark MinorTimeUnitScale ReversePlotOrder ScaleType ShowDisplayUnitLabel TickLabelPosition TickLabelSpacing TickMarkSpacing Type Visible; 8: Alignment IsBetweenCategories MultiLevel NumberFormat Offset Position TextOrientation; 9: LinkNumberFormat',
  ChartAxisFormat: '8: Fill',
  ChartAxisTitle: '12: TextOrientation',
  ChartAxisTitleFormat: '8: Border Fill',
  ChartBorder: '7: Color LineStyle Weight; 8: Clear',
  ChartCollection:
    '4: GetCount GetItemOrNullObject; 8: _RegisterActivatedEvent _RegisterAddedEvent _RegisterDeactivatedEvent _RegisterDeletedEvent _UnregisterActivatedEvent _UnregisterAddedEvent _UnregisterDeactivatedEvent _UnregisterDeletedEvent',
  ChartDataLabel:
    '7: Position Separator ShowBubbleSize ShowCategoryName ShowLegendKey ShowPercentage ShowSeriesName ShowValue; 8: AutoText Format HorizontalAlignment NumberFormat TextOrientation VerticalAlignment; 9: LinkNumberFormat',
  ChartDataLabelFormat: '8: Border',
  ChartDataLabels:
    '8: AutoText HorizontalAlignment NumberFormat TextOrientation VerticalAlignment; 9: LinkNumberFormat',
  ChartLegend: '7: Height Left ShowShadow Top Width',
  ChartLegendFormat: '8: Border',
  ChartLineFormat: '7: LineStyle Weight',
  ChartPlotArea: '8: Format Height Left Position Top Width',
  ChartPlotAreaFormat: '8: Border Fill',
  ChartPoint: '7: DataLabel HasDataLabel MarkerBackgroundColor MarkerForegroundColor MarkerSize MarkerStyle',
  ChartPointFormat: '7: Border',
  ChartPointsCollection: '4: GetCount',
  ChartSeries:
    '7: ChartType Delete DoughnutHoleSize GapWidth HasDataLabels MarkerBackgroundColor MarkerForegroundColor MarkerSize MarkerStyle PlotOrder SetBubbleSizes SetValues SetXAxisValues ShowShadow Smooth Trendlines; 8: AxisGroup DataLabels Explosion FirstSliceAngle InvertIfNegative Overlap SecondPlotSize VaryByCategories; 9: BubbleScale; 12: GetDimensionValues',
  ChartSeriesCollection: '4: GetCount; 7: Add',
  ChartTitle: '7: Height HorizontalAlignment Left Position ShowShadow TextOrientation Top VerticalAlignment Width',
  ChartTitleFormat: '7: Border',
  ChartTrendline:
    '7: Delete Format Intercept MovingAveragePeriod Name PolynomialOrder Type; 8: BackwardPeriod ForwardPeriod ShowEquation ShowRSquared',
  ChartTrendlineCollection: '7: Add GetCount',
  ChartTrendlineFormat: '7: Line',
  ColorScaleConditionalFormat: '6: Criteria ThreeColorScale',
  Comment:
    '10: AuthorEmail AuthorName Content CreationDate Delete GetLocation Id Replies; 11: Mentions Resolved RichContent UpdateMentions; 12: ContentType',
  CommentCollection:
    '10: Add GetCount GetItemAt GetItemByCell GetItemByReplyId; 12: _RegisterAddedEvent _RegisterChangedEvent _RegisterDeletedEvent _UnregisterAddedEvent _UnregisterChangedEvent _UnregisterDeletedEvent; 14: GetItemOrNullObject',
  CommentReply:
    '10: AuthorEmail AuthorName Content CreationDate Delete GetLocation GetParentComment Id; 11: Mentions Resolved RichContent UpdateMentions; 12: ContentType',
  CommentReplyCollection: '10: Add GetCount GetItemAt; 14: GetItemOrNullObject',
  ConditionalDataBarNegativeFormat: '6: BorderColor FillColor MatchPositiveBorderColor MatchPositiveFillColor',
  ConditionalDataBarPositiveFormat: '6: BorderColor FillColor GradientFill',
  ConditionalFormat:
    '6: CellValue CellValueOrNullObject ColorScale ColorScaleOrNullObject Custom CustomOrNullObject DataBar DataBarOrNullObject Delete GetRange IconSet IconSetOrNullObject Id Preset PresetOrNullObject Priority StopIfTrue TextComparison TextComparisonOrNullObject TopBottom TopBottomOrNullObject Type; 9: GetRanges',
  ConditionalFormatCollection: '6: Add ClearAll GetCount GetItemAt; 14: GetItemOrNullObject',
  ConditionalFormatRule: '6: Formula',
  ConditionalRangeFill: '6: Clear Color',
  ConditionalRangeFont: '6: Bold Color Italic',
  ConditionalRangeFormat: '6: Fill Font NumberFormat',
  CultureInfo: '11: Name NumberFormat',
  CustomConditionalFormat: '6: Format Rule',
  CustomProperty: '7: Delete Key Type Value',
  CustomPropertyCollection: '7: Add DeleteAll GetCount GetItemOrNullObject',
  CustomXmlPart: '5: Delete GetXml Id NamespaceUri SetXml',
  CustomXmlPartCollection: '5: Add GetByNamespace GetCount GetItemOrNullObject',
  CustomXmlPartScopedCollection: '5: GetCount GetItemOrNullObject GetOnlyItem GetOnlyItemOrNullObject',
  DataBarConditionalFormat:
    '6: AxisColor AxisFormat BarDirection LowerBoundRule NegativeFormat PositiveFormat ShowDataBarOnly UpperBoundRule',
  DataValidation:
    '8: Clear ErrorAlert IgnoreBlanks Prompt Rule Type Valid; 9: GetInvalidCells GetInvalidCellsOrNullObject',
  DocumentProperties:
    '7: Author Category Comments Company CreationDate Custom Keywords LastAuthor Manager RevisionNumber Subject Title',
  Filter:
    '2: Apply ApplyBottomItemsFilter ApplyBottomPercentFilter ApplyCellColorFilter ApplyCustomFilter ApplyDynamicFilter ApplyFontColorFilter ApplyIconFilter ApplyTopItemsFilter ApplyTopPercentFilter ApplyValuesFilter Clear Criteria',
  FormatProtection: '2: FormulaHidden Locked',
  FunctionResult: '2: Error Value',
  Functions:
    '2: Abs Acos Acosh Acot Acoth And Arabic Asin Asinh Atan Atan2 Atanh AveDev Average AverageA AverageIf AverageIfs Base BesselI BesselJ BesselK BesselY Beta_Dist Beta_Inv Bin2Dec Bin2Hex Bin2Oct Binom_Dist Binom_Inv Bitand Bitlshift Bitor Bitrshift Bitxor Ceiling_Math Ceiling_Precise Char ChiSq_Dist ChiSq_Dist_RT ChiSq_Inv ChiSq_Inv_RT Choose Clean Code Columns Combin Combina Complex Concatenate Confidence_Norm Confidence_T Cos Cosh Cot Coth Count CountA CountBlank CountIf CountIfs Csc Csch CumIPmt CumPrinc DAverage DCount DCountA DGet DMax DMin DProduct DStDev DStDevP DSum DVar DVarP Date Datevalue Day Days Days360 Db Ddb Dec2Bin Dec2Hex Dec2Oct Decimal Degrees Delta DevSq DollarDe DollarFr EDate Effect EoMonth Erf ErfC Even Exact Exp Expon_Dist FVSchedule F_Dist F_Dist_RT F_Inv F_Inv_RT Fact FactDouble False Find Fisher FisherInv Floor_Math Floor_Precise Fv Gamma GammaLn GammaLn_Precise Gamma_Dist Gamma_Inv Gauss Gcd GeoMean HLookup HarMean Hex2Bin Hex2Dec Hex2Oct Hour HypGeom_Dist Hyperlink ISO_Ceiling If ImAbs ImArgument ImConjugate ImCos ImCosh ImCot ImCsc ImCsch ImDiv ImExp ImLn ImLog10 ImLog2 ImPower ImProduct ImReal ImSec ImSech ImSin ImSinh ImSqrt ImSub ImSum ImTan Imaginary Int Ipmt Irr IsErr IsError IsEven IsFormula IsLogical IsNA IsNonText IsNumber IsOdd IsText IsoWeekNum Ispmt Isref Large Lcm Left Len Ln Log Log10 LogNorm_Dist LogNorm_Inv Lookup Lower MIrr MRound Match Max MaxA Median Mid Min MinA Minute Mod Month MultiNomial N NPer Na NegBinom_Dist NetworkDays NetworkDays_Intl Nominal Norm_Dist Norm_Inv Norm_S_Dist Norm_S_Inv Not Now Npv Oct2Bin Oct2Dec Oct2Hex Odd Or PDuration Percentile_Exc Percentile_Inc Phi Pi Pmt Poisson_Dist Power Ppmt Product Proper Pv Quartile_Exc Quartile_Inc Quotient Radians Rand RandBetween Rank_Eq Rate Replace Rept Right Roman Round RoundDown RoundUp Rows Rri Sec Sech Second SeriesSum Sheet Sheets Sign Sin Sinh Skew Skew_p Sln Small Sqrt SqrtPi StDevA StDevPA StDev_P StDev_S Standardize Substitute Subtotal Sum SumIf SumIfs SumSq Syd T TBillEq TBillPrice TBillYield T_Dist T_Dist_2T T_Dist_RT T_Inv T_Inv_2T Tan Tanh Text Time Timevalue Today Trim True Trunc Unichar Unicode Upper VLookup Value VarA VarPA Var_P Var_S WeekNum Weekday Weibull_Dist WorkDay WorkDay_Intl Xirr Xnpv Xor Year YearFrac Z_Test',
  GeometricShape: '9: Id Shape',
  GroupShapeCollection: '9: GetCount GetItem GetItemAt; 14: GetItemOrNullObject',
  HeaderFooter: '9: CenterFooter CenterHeader LeftFooter LeftHeader RightFooter RightHeader',
  HeaderFooterGroup: '9: DefaultForAllPages State UseSheetMargins UseSheetScale',
  IconSetConditionalFormat: '6: Criteria ReverseIconOrder ShowIconOnly Style',
  Image: '9: Format Id Shape',
  IterativeCalculation: '9: Enabled MaxChange MaxIteration',
  Line: '9: BeginArrowheadLength BeginArrowheadStyle BeginArrowheadWidth BeginConnectedShape BeginConnectedSite ConnectBeginShape ConnectEndShape ConnectorType DisconnectBeginShape DisconnectEndShape EndArrowheadLength EndArrowheadStyle EndArrowheadWidth EndConnectedShape EndConnectedSite Id IsBeginConnected IsEndConnected Shape connectorType',
  NamedItem: '4: Comment Delete GetRangeOrNullObject Scope Worksheet WorksheetOrNullObject; 7: Formula',
  NamedItemCollection: '4: Add GetCount GetItemOrNullObject',
  NumberFormatInfo: '11: NumberDecimalSeparator NumberGroupSeparator',
  PageBreak: '9: ColumnIndex Delete GetCellAfterBreak RowIndex',
  PageBreakCollection: '9: Add GetCount RemovePageBreaks',
  PageLayout:
    '9: BlackAndWhite BottomMargin CenterHorizontally CenterVertically DraftMode FirstPageNumber FooterMargin GetPrintArea GetPrintAreaOrNullObject GetPrintTitleColumns GetPrintTitleColumnsOrNullObject GetPrintTitleRows GetPrintTitleRowsOrNullObject HeaderMargin HeadersFooters LeftMargin Orientation PaperSize PrintComments PrintErrors PrintGridlines PrintHeadings PrintOrder RightMargin SetPrintArea SetPrintMargins SetPrintTitleColumns SetPrintTitleRows TopMargin Zoom',
  PresetCriteriaConditionalFormat: '6: Format Rule',
  Range:
    '2: ColumnHidden FormulasR1C1 GetColumnsAfter GetColumnsBefore GetResizedRange GetRowsAbove GetRowsBelow Hidden Merge RowHidden Sort Unmerge; 3: GetVisibleView; 4: GetIntersectionOrNullObject GetUsedRangeOrNullObject; 6: Calculate ConditionalFormats; 7: GetAbsoluteResizedRange GetSurroundingRegion Hyperlink IsEntireColumn IsEntireRow NumberFormatLocal Style; 8: DataValidation; 9: AutoFill CopyFrom Find FindOrNullObject GetCellProperties GetColumnProperties GetRowProperties GetSpecialCells GetSpecialCellsOrNullObject GetTables LinkedDataTypeState RemoveDuplicates ReplaceAll SetCellProperties SetColumnProperties SetDirty SetRowProperties; 10: Group Height HideGroupDetails Left ShowGroupDetails Top Ungroup Width; 11: MoveTo; 12: GetDirectPrecedents HasSpill SavedAsArray; 13: GetDirectDependents GetExtendedRange GetMergedAreasOrNullObject GetRangeEdge; 14: GetPrecedents; 15: GetDependents',
  RangeAreas:
    '9: Address AddressLocal AreaCount Areas Calculate CellCount Clear ConditionalFormats CopyFrom DataValidation Format GetEntireColumn GetEntireRow GetIntersection GetIntersectionOrNullObject GetOffsetRangeAreas GetSpecialCells GetSpecialCellsOrNullObject GetTables GetUsedRangeAreas GetUsedRangeAreasOrNullObject IsEntireColumn IsEntireRow SetDirty Style Worksheet',
  RangeAreasCollection: '12: GetCount GetItemAt',
  RangeCollection: '9: GetCount GetItemAt',
  RangeFill: '9: Pattern PatternColor',
  RangeFont: '9: Strikethrough',
  RangeFormat:
    '2: AutofitColumns AutofitRows ColumnWidth Protection RowHeight; 7: TextOrientation UseStandardHeight UseStandardWidth; 9: IndentLevel ShrinkToFit',
  RangeSort: '2: Apply',
  RangeView:
    '3: CellAddresses ColumnCount Formulas FormulasLocal FormulasR1C1 GetRange Index NumberFormat RowCount Rows Text ValueTypes Values',
  RangeViewCollection: '3: GetItemAt; 4: GetCount',
  RemoveDuplicatesResult: '9: Removed UniqueRemaining',
  Runtime: '8: EnableEvents',
  Setting: '4: Delete Key Value',
  SettingCollection: '4: Add GetCount GetItemOrNullObject',
  Shape:
    '9: AltTextDescription AltTextTitle ConnectionSiteCount Delete Fill GeometricShape GeometricShapeType GetAsImage Group Height Id Image IncrementLeft IncrementRotation IncrementTop Left Level Line LineFormat LockAspectRatio Name ParentGroup Rotation ScaleHeight ScaleWidth SetZOrder TextFrame Top Type Visible Width ZOrderPosition _RegisterActivatedEvent _RegisterDeactivatedEvent _UnregisterActivatedEvent _UnregisterDeactivatedEvent; 10: CopyTo Placement; 15: DisplayName',
  ShapeCollection:
    '9: AddGeometricShape AddGroup AddImage AddLine AddTextBox GetCount GetItem GetItemAt; 14: GetItemOrNullObject',
  ShapeFill: '9: Clear ForegroundColor SetSolidColor Transparency Type',
  ShapeFont: '9: Bold Color Italic Name Size Underline',
  ShapeGroup: '9: Id Shape Shapes Ungroup',
  ShapeLineFormat: '9: Color DashStyle Style Transparency Visible Weight',
  Style:
    '7: Borders BuiltIn Delete Fill Font FormulaHidden HorizontalAlignment IncludeAlignment IncludeBorder IncludeFont IncludeNumber IncludePatterns IncludeProtection IndentLevel Locked Name NumberFormat NumberFormatLocal ReadingOrder ShrinkToFit VerticalAlignment WrapText; 8: AutoIndent TextOrientation',
  StyleCollection: '7: Add GetItem; 9: GetCount GetItemAt; 14: GetItemOrNullObject',
  Table:
    '2: ClearFilters ConvertToRange ReapplyFilters Sort Worksheet; 3: HighlightFirstColumn HighlightLastColumn ShowBandedColumns ShowBandedRows ShowFilterButton; 7: _RegisterDataChangedEvent _RegisterSelectionChangedEvent _UnregisterDataChangedEvent _UnregisterSelectionChangedEvent; 8: LegacyId; 9: AutoFilter; 13: Resize',
  TableCollection:
    '4: GetCount GetItemOrNullObject; 7: _RegisterDataChangedEvent _UnregisterDataChangedEvent; 9: _RegisterAddedEvent _RegisterDeletedEvent _UnregisterAddedEvent _UnregisterDeletedEvent',
  TableColumn: '2: Filter',
  TableColumnCollection: '4: GetCount GetItemOrNullObject',
  TableRowCollection: '4: GetCount',
  TableScopedCollection: '9: GetCount GetFirst; 14: GetItemOrNullObject',
  TableSort: '2: Apply Clear Fields MatchCase Method Reapply',
  TextConditionalFormat: '6: Format Rule',
  TextFrame:
    '9: AutoSizeSetting BottomMargin DeleteText HasText HorizontalAlignment HorizontalOverflow LeftMargin Orientation ReadingOrder RightMargin TextRange TopMargin VerticalAlignment VerticalOverflow',
  TextRange: '9: Font Text',
  TopBottomConditionalFormat: '6: Format Rule',
  Workbook:
    '2: Functions; 4: Settings; 5: CustomXmlParts; 7: GetActiveCell Name Properties Protection Styles; 8: ReadOnly; 9: AutoSave CalculationEngineVersion ChartDataPointTrack GetActiveChart GetActiveChartOrNullObject GetIsActiveCollabSession GetSelectedRanges IsDirty PreviouslySaved UsePrecisionAsDisplayed _RegisterAutoSaveSettingChangedEvent _UnregisterAutoSaveSettingChangedEvent; 10: Comments; 11: Save; 13: InsertWorksheetsFromBase64 _RegisterActivatedEvent _UnregisterActivatedEvent',
  WorkbookProtection: '7: Protect Protected Unprotect',
  WorkbookRangeAreas: '12: Addresses Areas GetRangeAreasBySheet GetRangeAreasOrNullObjectBySheet Ranges',
  Worksheet:
    '2: Protection; 4: GetUsedRangeOrNullObject Names; 5: GetNext GetNextOrNullObject GetPrevious GetPreviousOrNullObject; 6: Calculate; 7: Copy FreezePanes GetRangeByIndexes StandardHeight StandardWidth TabColor _RegisterActivatedEvent _RegisterDataChangedEvent _RegisterDeactivatedEvent _RegisterSelectionChangedEvent _UnregisterActivatedEvent _UnregisterDataChangedEvent _UnregisterDeactivatedEvent _UnregisterSelectionChangedEvent; 8: ShowGridlines ShowHeadings _RegisterCalculatedEvent _UnregisterCalculatedEvent; 9: AutoFilter EnableCalculation FindAll FindAllOrNullObject GetRanges HorizontalPageBreaks PageLayout ReplaceAll Shapes VerticalPageBreaks _RegisterFormatChangedEvent _UnregisterFormatChangedEvent; 10: Comments ShowOutlineLevels _RegisterColumnSortedEvent _RegisterRowSortedEvent _RegisterSingleClickedEvent _UnregisterColumnSortedEvent _UnregisterRowSortedEvent _UnregisterSingleClickedEvent; 11: _RegisterRowHiddenChangedEvent _UnregisterRowHiddenChangedEvent; 12: CustomProperties; 13: _RegisterFormulaChangedEvent _UnregisterFormulaChangedEvent; 14: _RegisterProtectionChangedEvent _UnregisterProtectionChangedEvent',
  WorksheetCollection:
    '4: GetCount GetItemOrNullObject; 5: GetFirst GetLast; 7: _RegisterActivatedEvent _RegisterAddedEvent _RegisterDeactivatedEvent _RegisterDeletedEvent _UnregisterActivatedEvent _UnregisterAddedEvent _UnregisterDeactivatedEvent _UnregisterDeletedEvent; 8: _RegisterCalculatedEvent _UnregisterCalculatedEvent; 9: _RegisterDataChangedEvent _RegisterFormatChangedEvent _RegisterSelectionChangedEvent _UnregisterDataChangedEvent _UnregisterFormatChangedEvent _UnregisterSelectionChangedEvent; 10: _RegisterColumnSortedEvent _RegisterRowSortedEvent _RegisterSingleClickedEvent _UnregisterColumnSortedEvent _UnregisterRowSortedEvent _UnregisterSingleClickedEvent; 11: _RegisterRowHiddenChangedEvent _UnregisterRowHiddenChangedEvent; 13: _RegisterFormulaChangedEvent _UnregisterFormulaChangedEvent; 14: _RegisterProtectionChangedEvent _UnregisterProtectionChangedEvent',
  WorksheetCustomProperty: '12: Delete Key Value',
  WorksheetCustomPropertyCollection: '12: Add GetCount GetItemOrNullObject',
  WorksheetFreezePanes: '7: FreezeAt FreezeColumns FreezeRows GetLocation GetLocationOrNullObject Unfreeze',
  WorksheetProtection: '2: Options Protect Protected; 7: Unprotect',
};

/** Properties that Excel lets be written and the class tables only read. */
export const onlyReadMembers =
  'RangeView.formulas RangeView.formulasLocal RangeView.formulasR1C1 RangeView.numberFormat RangeView.values HeaderFooterGroup.state HeaderFooterGroup.useSheetMargins HeaderFooterGroup.useSheetScale';
