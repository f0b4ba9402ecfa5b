package org.testigo.codebook.yaml;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compiles a folder of codebook files; the build runs it. */
public final class CodebookCompiler {
  private CodebookCompiler() {}

  /**
   * Compiles a codebook.
   *
   * @param args the folder of YAML files, and the file to write
   * @throws IOException where a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    Path out = Path.of(args[1]);
    Files.createDirectories(out.getParent());
    Files.write(out, CompiledFiles.write(CodebookFiles.readFolder(Path.of(args[0]))));
  }
}
