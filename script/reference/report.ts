/** Takes what is wrong with the sources of a page, in a sentence; the page is made all the same. */
export type Report = (fault: string) => void;
