import { useLayoutEffect, useRef, useState } from 'react';
import { styled } from 'styled-components';

interface PreviewFrameProps {
  /** Accessible name of the frame. */
  readonly title: string;
  readonly html: string;
  /** Width of the page in it, in CSS pixels; it is made smaller where there is less room, never cut. */
  readonly width: number;
}

/** A page of its own with the site's style sheet: the admin's does not reach into it, and no script runs in it. */
export function PreviewFrame({ title, html, width }: PreviewFrameProps) {
  const box = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const [height, setHeight] = useState(200);
  const [room, setRoom] = useState(width);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => setRoom(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const scale = Math.min(1, room / width);
  const measure = () => {
    const content = frame.current?.contentDocument?.body;
    if (content !== undefined && content !== null) setHeight(content.scrollHeight);
  };
  return (
    <Box ref={box} style={{ height: height * scale, maxWidth: width }}>
      <iframe
        ref={frame}
        title={title}
        srcDoc={html}
        // The same origin, so that its height can be read and its fonts are loaded; no scripts, forms or windows.
        sandbox="allow-same-origin"
        style={{ width, height, transform: `scale(${scale})` }}
        onLoad={() => {
          measure();
          // Fonts come after the page, and change its height.
          void frame.current?.contentDocument?.fonts.ready.then(measure);
        }}
      />
    </Box>
  );
}

const Box = styled.div`
  overflow: hidden;
  background: #fff;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};

  iframe {
    display: block;
    border: 0;
    transform-origin: 0 0;
  }
`;
