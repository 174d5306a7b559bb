/** Element that takes the focus when whatever had it is gone: the scrolling part of the pane. */
export const fokusCadangan = 'panel';
