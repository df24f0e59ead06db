/** A folder of files as the File System Access API shows it. */

export type Content = Map<string, string | Content>;

const missing = (name: string): DOMException => new DOMException(name, 'NotFoundError');

class FileHandle {
  readonly kind = 'file';
  permission: PermissionState = 'granted';
  /** Thrown by whatever writes. */
  fault: DOMException | undefined;

  constructor(
    readonly name: string,
    readonly folder: Content,
  ) {}

  requestPermission(): Promise<PermissionState> {
    return Promise.resolve(this.permission);
  }

  getFile(): Promise<File> {
    const text = this.folder.get(this.name);
    if (typeof text !== 'string') return Promise.reject(missing(this.name));
    return Promise.resolve(new File([text], this.name, { lastModified: text.length }));
  }

  createWritable(): Promise<object> {
    if (this.fault) return Promise.reject(this.fault);
    let written = '';
    return Promise.resolve({
      write: (text: string) => Promise.resolve(void (written += text)),
      close: () => Promise.resolve(void this.folder.set(this.name, written)),
    });
  }
}

class FolderHandle {
  readonly kind = 'directory';

  constructor(
    readonly name: string,
    readonly content: Content,
  ) {}

  getFileHandle(name: string, { create = false } = {}): Promise<FileHandle> {
    if (!this.content.has(name) && !create) return Promise.reject(missing(name));
    return Promise.resolve(new FileHandle(name, this.content));
  }

  getDirectoryHandle(name: string, { create = false } = {}): Promise<FolderHandle> {
    if (!this.content.has(name) && !create) return Promise.reject(missing(name));
    if (!this.content.has(name)) this.content.set(name, new Map());
    return Promise.resolve(new FolderHandle(name, this.content.get(name) as Content));
  }

  removeEntry(name: string): Promise<void> {
    return Promise.resolve(void this.content.delete(name));
  }
}

/** The handle of a file and that of the folder it lies in, as a browser would give them. */
export function handlesOf(content: Content, name: string): { file: FileHandle; folder: FolderHandle } {
  return { file: new FileHandle(name, content), folder: new FolderHandle('data', content) };
}
