package dev.rehearsal.ui.kit;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/**
 * Loads views from their FXML and gives each the controller that was registered for it. A view without a registered
 * controller is a mistake in the composition root and says so.
 *
 * <p>A view is loaded when it is first asked for and kept.
 */
public final class ViewLoader {
    private final Map<Class<?>, Supplier<?>> controllers = new HashMap<>();
    private final Map<Views, Loaded> loaded = new EnumMap<>(Views.class);
    private final Set<Views> registered = new TreeSet<>();

    /** A view's node and its controller. */
    public record Loaded(Parent root, View controller) {}

    /** Registers a view with the constructor of the controller that its FXML names. */
    public <C extends View> ViewLoader register(Views view, Class<C> type, Supplier<C> constructor) {
        controllers.put(type, constructor);
        registered.add(view);
        return this;
    }

    /** Registers the controller of a part that a view's FXML includes. */
    public <C> ViewLoader registerPart(Class<C> type, Supplier<C> constructor) {
        controllers.put(type, constructor);
        return this;
    }

    /** The views that can be loaded, in the order of the navigation. */
    public Set<Views> registered() {
        return Collections.unmodifiableSet(registered);
    }

    /** The frame of the window, whose controller was registered as a part. */
    public Parent shell() {
        return parent("/fxml/shell.fxml", "/styles/shell.css").getRoot();
    }

    public Loaded load(Views view) {
        return loaded.computeIfAbsent(view, this::read);
    }

    /** Tells every view that was loaded that its workspace is about to close. */
    public void closed() {
        loaded.values().forEach(view -> view.controller().closed());
    }

    private Loaded read(Views view) {
        FXMLLoader loader = parent(view.fxml(), view.styles());
        return new Loaded(loader.getRoot(), loader.getController());
    }

    private FXMLLoader parent(String fxml, String styles) {
        FXMLLoader loader = new FXMLLoader(resource(fxml));
        loader.setControllerFactory(this::controller);
        try {
            Parent root = loader.load();
            root.getStylesheets().add(resource(styles).toExternalForm());
            return loader;
        } catch (IOException e) {
            throw new IllegalStateException("The view could not be loaded from " + fxml, e);
        }
    }

    private Object controller(Class<?> type) {
        Supplier<?> constructor = controllers.get(type);
        if (constructor == null) {
            throw new IllegalStateException("No constructor is registered for " + type.getName()
                    + ". Maybe its line in the composition root is missing? Registered are " + controllers.keySet());
        }
        return constructor.get();
    }

    private static URL resource(String path) {
        URL url = ViewLoader.class.getResource(path);
        if (url == null) {
            throw new IllegalStateException(
                    "There is no resource " + path + ". Every view has an FXML in fxml/ and a style"
                            + " sheet in styles/, both named after its constant in Views.");
        }
        return url;
    }
}
