/** How the person likes to read: WCAG 2.2 1.4.4 (text size), 1.4.6 (contrast), 2.3.3 (motion). */
export interface Display {
  readonly textSize: 100 | 125 | 150 | 200;
  readonly contrast: 'standard' | 'high';
  readonly motion: 'full' | 'reduced';
}
