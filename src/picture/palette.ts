/** Colours for a light and a dark background. Text reaches 4.5:1 against its ground, lines 3:1; a test measures both. */
export type Background = 'light' | 'dark';

export interface Palette {
  readonly ground: string;
  readonly text: string;
  readonly faint: string;
  /** What is mine: my seat, and my part of a line. */
  readonly mine: string;
  readonly onMine: string;
  /** What is theirs. */
  readonly theirs: string;
  readonly onTheirs: string;
  readonly seat: string;
}

export const palettes: { readonly [B in Background]: Palette } = {
  light: {
    ground: '#fbfaf7',
    text: '#1d2226',
    faint: '#5d666d',
    mine: '#0f6e68',
    onMine: '#ffffff',
    theirs: '#b4540a',
    onTheirs: '#ffffff',
    seat: '#8a9299',
  },
  dark: {
    ground: '#1b1e22',
    text: '#f0eee9',
    faint: '#a5adb4',
    mine: '#5cd0c4',
    onMine: '#0d2422',
    theirs: '#f2a65a',
    onTheirs: '#2b1704',
    seat: '#7c858c',
  },
};
