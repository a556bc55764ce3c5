/**
 * On the page for what is not there: capitals, or a full stop that came along from a letter, may hide an
 * address that is.
 */
function meantBy(pathname: string): string | undefined {
  try {
    const path = decodeURI(pathname)
      .toLowerCase()
      .replace(/[\s.,;:)>\]"'’”/]+$/, '');
    // Two slashes at the beginning would lead to another site.
    return `${path.replace(/^\/+/, '/')}/`;
  } catch {
    return undefined;
  }
}

async function offer(meant: string): Promise<void> {
  const answer = await fetch(meant, { method: 'HEAD' }).catch(() => undefined);
  const line = document.querySelector<HTMLElement>('.meant');
  const link = line?.querySelector('a');
  if (!answer?.ok || !line || !link) return;
  link.href = meant;
  link.textContent = location.host + meant;
  line.hidden = false;
}

const meant = meantBy(location.pathname);
if (meant && meant !== location.pathname) void offer(meant);
