import { useEffect, useRef } from 'react';
import classes from './svg-picture.module.css';

/** A picture drawn by the server. It is parsed as an image and adopted, never written into the page as text. */
export function SvgPicture({ svg, fixed = false }: { readonly svg: string; readonly fixed?: boolean }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
    if (parsed.nodeName !== 'svg') return;
    place.current?.replaceChildren(document.adoptNode(parsed));
  }, [svg]);
  return <div ref={place} className={fixed ? classes.fixed : classes.picture} />;
}
