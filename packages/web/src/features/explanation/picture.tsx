import { useEffect, useRef } from 'react';
import classes from './explanation.module.css';

/** A drawing that the server made, as elements of the page, so that its colours are those of the screen. */
export function Picture({ svg }: { readonly svg: string }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
    place.current?.replaceChildren(document.adoptNode(parsed));
  }, [svg]);
  return <div ref={place} className={classes.picture} />;
}
