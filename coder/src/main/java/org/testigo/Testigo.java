package org.testigo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.testigo.codebook.places.Gazetteer;
import org.testigo.codebook.yaml.CodebookFiles;
import org.testigo.coder.Coder;
import org.testigo.coder.Unread;
    CoderVersion software = new CoderVersion(VERSION, codebookName, Map.of());
    return Coder.open(language, codebook, places, software);
  }
}
