/**
 * File that marks a folder as a site of ours. Builds and publishing replace and delete only where it
 * lies: any other folder that holds files is left alone.
 */
export const siteMarker = '.wirecopy-site'

/** What the marker says to whoever opens it. */
export const siteMarkerText =
  'Made by Wirecopy. Builds replace this folder and delete what they did not make.\n'
