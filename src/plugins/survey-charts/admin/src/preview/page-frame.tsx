import { useEffect, useRef } from 'react';
import { type Finding, readAudit } from './audit-store';
import { Frame } from './styles';

interface PageFrameProps {
  readonly html: string;
  readonly title: string;
  readonly width: number | undefined;
  onAudit(findings: readonly Finding[]): void;
}

/**
 * A page in a frame without an origin: its scripts run as they do for readers, and can reach nothing of the admin. What
 * axe finds in it comes by message.
 */
export function PageFrame({ html, title, width, onAudit }: PageFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const tell = useRef(onAudit);
  tell.current = onAudit;
  useEffect(() => {
    const listen = ({ source, data }: MessageEvent) => {
      if (source !== frame.current?.contentWindow) return;
      const findings = readAudit(data);
      if (findings !== undefined) tell.current(findings);
    };
    window.addEventListener('message', listen);
    return () => window.removeEventListener('message', listen);
  }, []);
  return <Frame ref={frame} title={title} sandbox="allow-scripts" srcDoc={html} $width={width} />;
}
