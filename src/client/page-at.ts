/** Reads another page of this site. */

/**
 * XMLHttpRequest parses HTML without a sink that Trusted Types would have to allow.
 * @throws when there is no such page, or it cannot be read
 */
export const pageAt = (path: string) =>
  new Promise<Document>((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', path);
    request.responseType = 'document';
    request.onload = () =>
      request.status === 200 && request.responseXML
        ? resolve(request.responseXML)
        : reject(new Error(`${path} has no page`));
    request.onerror = () => reject(new Error(`${path} could not be read`));
    request.send();
  });
