package dev.rehearsal;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/** The arrows of docs/architecture.md, and what keeps a replay the same on every machine. */
@AnalyzeClasses(packages = "dev.rehearsal", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String OURS = "dev.rehearsal";

    /** What decides; it must give the same answer everywhere. */
    private static final String[] ENGINE = packages("event", "log", "rule", "campaign", "journey", "pack", "replay");

    private static final String[] ENGINE_AND_AROUND = packages(
            "event",
            "edit",
            "log",
            "quality",
            "ingest",
            "detect",
            "sample",
            "rule",
            "campaign",
            "journey",
            "pack",
            "lint",
            "replay",
            "insight",
            "report");

    private static final String[] WINDOW_PARTS = {
        "javafx..", "org.controlsfx..", "impl.org.controlsfx..", "atlantafx..", "org.kordamp.ikonli.."
    };

    // The arrows, lowest package first.

    @ArchTest
    static final ArchRule EVENTS_STAND_ALONE = onlySees("event", "everything else is said in terms of events");

    @ArchTest
    static final ArchRule EDITS_STAND_ALONE = onlySees("edit", "undo works for any immutable value");

    @ArchTest
    static final ArchRule THE_LOG_SEES_EVENTS = onlySees("log", "a log holds events and knows no rule", "event");

    @ArchTest
    static final ArchRule QUALITY_SEES_THE_LOG = onlySees(
            "quality", "what is wrong with data can be known without any rule, and however it came in", "log", "event");

    @ArchTest
    static final ArchRule INGEST_SEES_THE_LOG =
            onlySees("ingest", "a file becomes a log before anybody asks what it means", "log", "event");

    @ArchTest
    static final ArchRule DETECTION_SEES_INGEST = onlySees(
            "detect", "what a file is, is said as a mapping and cut as an import cuts it", "ingest", "log", "event");

    @ArchTest
    static final ArchRule THE_SAMPLE_SEES_INGEST =
            onlySees("sample", "a made-up log goes in through the same door as a real one", "ingest", "log", "event");

    @ArchTest
    static final ArchRule RULES_SEE_EVENTS =
            onlySees("rule", "a rule can be written, read and said without any log", "event");

    @ArchTest
    static final ArchRule CAMPAIGNS_SEE_RULES =
            onlySees("campaign", "a campaign is made of rules and is edited like them", "rule", "edit", "event");

    @ArchTest
    static final ArchRule JOURNEYS_SEE_RULES =
            onlySees("journey", "a journey is made of conditions and actions of rules", "rule", "edit", "event");

    @ArchTest
    static final ArchRule PACKS_SEE_WHAT_THEY_CARRY =
            onlySees("pack", "a pack is read without any log", "campaign", "journey", "rule", "edit", "event");

    @ArchTest
    static final ArchRule REPLAY_SEES_PACK_AND_LOG = onlySees(
            "replay",
            "the kernel is one function of a pack and a log, the same in the window, the command line and a cluster",
            "pack",
            "campaign",
            "journey",
            "rule",
            "edit",
            "log",
            "event");

    @ArchTest
    static final ArchRule LINT_SEES_PACKS = onlySees(
            "lint",
            "what is wrong with a pack by itself can be known without a log and without running it",
            "pack",
            "campaign",
            "journey",
            "rule",
            "edit",
            "event");

    @ArchTest
    static final ArchRule ONLY_THE_EDGES_SEE_LINT = noClasses()
            .that()
            .resideOutsideOfPackages(OURS + ".lint..", OURS + ".cli..", OURS + ".ui..", OURS)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(OURS + ".lint..")
            .because("advice is for people; nothing that decides may depend on it");

    @ArchTest
    static final ArchRule REPORTS_SEE_RESULTS = onlySees(
            "report",
            "what is written about a result is the same for the window and the command line",
            "insight",
            "replay",
            "pack",
            "campaign",
            "journey",
            "rule",
            "ingest",
            "edit",
            "log",
            "event");

    @ArchTest
    static final ArchRule INSIGHT_SEES_REPLAY = onlySees(
            "insight",
            "what is learnt from a result never changes one",
            "replay",
            "pack",
            "campaign",
            "journey",
            "rule",
            "edit",
            "log",
            "event");

    @ArchTest
    static final ArchRule THE_STORE_SEES_THE_ENGINE = onlySees(
            "store",
            "a workspace keeps what the engine makes and knows neither window nor command line",
            "insight",
            "replay",
            "pack",
            "campaign",
            "journey",
            "rule",
            "ingest",
            "edit",
            "log",
            "event");

    @ArchTest
    static final ArchRule THE_COMMAND_LINE_DOES_NOT_SEE_THE_WINDOW = noClasses()
            .that()
            .resideInAPackage(OURS + ".cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(OURS + ".ui..")
            .allowEmptyShould(true)
            .because("a command has to work where there is no display");

    @ArchTest
    static final ArchRule THE_WINDOW_DOES_NOT_SEE_THE_COMMAND_LINE = noClasses()
            .that()
            .resideInAPackage(OURS + ".ui..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(OURS + ".cli..")
            .allowEmptyShould(true)
            .because("both speak to the same engine, neither through the other");

    @ArchTest
    static final ArchRule NOBODY_SEES_THE_TOP = noClasses()
            .that()
            .resideInAPackage(OURS + ".*..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(OURS)
            .allowEmptyShould(true)
            .because("the top puts the parts together, and a part that asks for it would be a service locator");

    @ArchTest
    static final ArchRule THE_KIT_SEES_NO_VIEW = noClasses()
            .that()
            .resideInAPackage(OURS + ".ui.kit..")
            .should()
            .dependOnClassesThat(resideInAPackage(OURS + ".ui..").and(not(resideInAPackage(OURS + ".ui.kit.."))))
            .allowEmptyShould(true)
            .because("the kit serves every view and therefore knows none");

    @ArchTest
    static final ArchRule VIEWS_DO_NOT_SEE_EACH_OTHER = slices().assignedFrom(viewsWithoutKit())
            .should()
            .notDependOnEachOther()
            .allowEmptyShould(true)
            .because("a view can then be changed or taken out alone; what two of them need is in the kit");

    @ArchTest
    static final ArchRule NO_CYCLES = slices().matching(OURS + ".(**)")
            .should()
            .beFreeOfCycles()
            .allowEmptyShould(true)
            .because("packages in a ring are one package with a long name");

    // Who may touch what lies outside.

    @ArchTest
    static final ArchRule SQL_ONLY_IN_THE_STORE = noClasses()
            .that()
            .resideOutsideOfPackage(OURS + ".store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.jdbi..", "org.h2..")
            .because("there is one place that knows how H2 loses data and how not to let it");

    @ArchTest
    static final ArchRule JAVAFX_ONLY_IN_THE_WINDOW = noClasses()
            .that()
            .resideOutsideOfPackages(OURS + ".ui..", OURS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(WINDOW_PARTS)
            .because("everything but the window works without a display");

    @ArchTest
    static final ArchRule VIEW_MODELS_KNOW_NO_CONTROLS = noClasses()
            .that()
            .haveSimpleNameEndingWith("ViewModel")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx.scene..", "javafx.fxml..", "org.controlsfx..")
            .allowEmptyShould(true)
            .because("a view model is tested without a screen");

    @ArchTest
    static final ArchRule ONE_WAY_ONTO_THE_WINDOW_THREAD = noClasses()
            .that()
            .resideOutsideOfPackage(OURS + ".ui.kit..")
            .should()
            .callMethodWhere(callTo("javafx.application.Platform", "runLater"))
            .because("with one class that hops between threads, tests can do without hopping");

    @ArchTest
    static final ArchRule STANDARD_STREAMS_ONLY_ON_THE_COMMAND_LINE = noClasses()
            .that()
            .resideOutsideOfPackages(OURS + ".cli..", OURS)
            .should(ACCESS_STANDARD_STREAMS)
            .because("stdout belongs to results and stderr to messages, and one class keeps them apart");

    // What keeps a replay the same on every machine.

    @ArchTest
    static final ArchRule THE_ENGINE_OWNS_NO_THREADS = noClasses()
            .that()
            .resideInAnyPackage(ENGINE)
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.concurrent.Executors")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Thread.class)
            .allowEmptyShould(true)
            .because("it works on the pool it is given, so that results cannot depend on how many threads there are");

    @ArchTest
    static final ArchRule THE_ENGINE_ASKS_THE_MACHINE_NOTHING = noClasses()
            .that()
            .resideInAnyPackage(ENGINE_AND_AROUND)
            .should()
            .callMethodWhere(asksForTheTime())
            .orShould()
            .callMethodWhere(callTo("java.time.ZoneId", "systemDefault"))
            .orShould()
            .callMethodWhere(callTo("java.util.TimeZone", "getDefault"))
            .orShould()
            .callMethodWhere(callTo("java.util.Locale", "getDefault"))
            .allowEmptyShould(true)
            .because("the same pack and log give the same bytes today and tomorrow, in Ankara and in Cairo");

    // Words.

    @ArchTest
    static final ArchRule NAMES_SAY_SOMETHING = noClasses()
            .should()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Impl")
            .because("such a name tells a reader nothing that docs/glossary.md could explain");

    @ArchTest
    static final ArchRule EVERY_PACKAGE_SAYS_WHERE_NULL_MAY_BE = classes()
            .should(be(describe(
                    "in a package whose package-info.java is @NullMarked",
                    type -> type.getPackage().isAnnotatedWith(NullMarked.class))))
            .because("without it NullAway looks away and nobody reads what the package is for");

    private static ArchRule onlySees(String name, String reason, String... lower) {
        DescribedPredicate<JavaClass> seen =
                resideInAnyPackage(packages(lower)).or(resideInAPackage(OURS + "." + name + ".."));
        return classes()
                .that()
                .resideInAPackage(OURS + "." + name + "..")
                .should()
                .onlyDependOnClassesThat(seen.or(not(resideInAPackage(OURS + ".."))))
                .allowEmptyShould(true)
                .because(reason);
    }

    private static String[] packages(String... names) {
        return Arrays.stream(names).map(name -> OURS + "." + name + "..").toArray(String[]::new);
    }

    private static SliceAssignment viewsWithoutKit() {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                String inside = type.getPackageName().replaceFirst("^dev\\.rehearsal\\.ui\\.", "");
                boolean isView = !inside.equals(type.getPackageName()) && !inside.startsWith("kit");
                return isView ? SliceIdentifier.of(inside.replaceFirst("\\..*", "")) : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return "views";
            }
        };
    }

    private static DescribedPredicate<JavaMethodCall> callTo(String owner, String method) {
        return describe(
                owner + "." + method,
                call -> call.getTargetOwner().getFullName().equals(owner)
                        && call.getTarget().getName().equals(method));
    }

    private static DescribedPredicate<JavaMethodCall> asksForTheTime() {
        return describe("the clock of the machine", call -> {
            String owner = call.getTargetOwner().getFullName();
            String method = call.getTarget().getName();
            return (owner.startsWith("java.time.")
                            && Set.of("now", "systemUTC", "systemDefaultZone").contains(method))
                    || (owner.equals("java.lang.System") && method.equals("currentTimeMillis"));
        });
    }
}
